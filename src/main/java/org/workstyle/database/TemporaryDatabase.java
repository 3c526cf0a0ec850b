package org.workstyle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * An empty PostgreSQL of its own that is gone when it is closed.
 */
public final class TemporaryDatabase implements AutoCloseable {

	private final Path folder;

	private final EmbeddedDatabase database;

	private TemporaryDatabase(Path folder, EmbeddedDatabase database) {
		this.folder = folder;
		this.database = database;
	}

	/**
	 * Starts one in the temporary folder.
	 */
	public static TemporaryDatabase start() {
		try {
			Path folder = Files.createTempDirectory("portal-restore-test");
			return new TemporaryDatabase(folder, EmbeddedDatabase.start(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the way into it as its owner.
	 */
	public DataSource owner() {
		DatabaseLogin login = this.database.ownerLogin();
		return new DriverManagerDataSource(login.url(), String.valueOf(login.user()), String.valueOf(login.password()));
	}

	@Override
	public void close() {
		this.database.close();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
