package org.workstyle.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the portal's own, kept in the data folder. It writes durably (unlike
 * the library's default, which is meant for tests), asks for a password and listens on
 * this machine only. Tables belong to its superuser; the portal works as a role that
 * cannot change them.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String OWNER = "postgres";

	private static final String DATABASE = "portal";

	private static final String ROLE = "portal";

	private static final String HBA = "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

	private final Closeable held;

	private final int port;

	private final String password;

	private EmbeddedDatabase(Closeable held, int port, String password) {
		this.held = held;
		this.port = port;
		this.password = password;
	}

	static EmbeddedDatabase start(Path path) {
		DataFolder folder = DataFolder.take(path);
		try {
			folder.stopLeftover();
			String known = folder.password();
			EmbeddedPostgres postgres = launch(folder, known);
			String password = (known != null) ? known : protect(folder, postgres);
			logger.info("Embedded PostgreSQL on port {}, data in {}", postgres.getPort(), folder.postgres());
			return new EmbeddedDatabase(() -> {
				try (DataFolder held = folder) {
					postgres.close();
				}
			}, postgres.getPort(), password);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			folder.close();
			throw new IllegalStateException("The embedded PostgreSQL does not start in " + folder.postgres(), ex);
		}
	}

	/**
	 * Starts the database, or works beside the portal that runs on the folder.
	 */
	static EmbeddedDatabase startOrJoin(Path path) {
		try {
			return start(path);
		}
		catch (DataFolderInUseException ex) {
			try {
				DataFolder.Running running = DataFolder.running(ex.folder());
				return new EmbeddedDatabase(() -> {
				}, running.port(), running.password());
			}
			catch (IOException unreadable) {
				throw new UncheckedIOException("Cannot join the portal on " + path, unreadable);
			}
		}
	}

	private static EmbeddedPostgres launch(DataFolder folder, @Nullable String password) throws IOException {
		Files.createDirectories(folder.binaries());
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(folder.postgres())
			.setOverrideWorkingDirectory(folder.binaries().toFile())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofSeconds(120))
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("max_connections", "60")
			.setServerConfig("shared_buffers", "256MB")
			.setLocaleConfig("encoding", "UTF-8")
			.setLocaleConfig("locale", "C");
		if (password != null) {
			Files.writeString(folder.postgres().resolve("pg_hba.conf"), HBA);
			builder.setConnectConfig("password", password);
		}
		return builder.start();
	}

	/**
	 * Sets the new server's passwords and closes it to everybody without one. The
	 * password is kept before it is needed, so that a start cut short can be repeated.
	 */
	private static String protect(DataFolder folder, EmbeddedPostgres postgres) throws IOException, SQLException {
		String password = DataFolder.newPassword();
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			if (!exists(statement, "select from pg_roles where rolname = '" + ROLE + "'")) {
				statement.execute("create role " + ROLE + " login");
			}
			if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
				statement.execute("create database " + DATABASE);
			}
			statement.execute("alter role " + ROLE + " password '" + password + "'");
			statement.execute("alter role " + OWNER + " password '" + password + "'");
			folder.keepPassword(password);
			Files.writeString(folder.postgres().resolve("pg_hba.conf"), HBA);
			statement.execute("select pg_reload_conf()");
		}
		return password;
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	DatabaseLogin portalLogin() {
		return new DatabaseLogin(url(), ROLE, this.password);
	}

	DatabaseLogin ownerLogin() {
		return new DatabaseLogin(url(), OWNER, this.password);
	}

	private String url() {
		return "jdbc:postgresql://localhost:" + this.port + "/" + DATABASE;
	}

	@Override
	public void close() {
		try {
			this.held.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
