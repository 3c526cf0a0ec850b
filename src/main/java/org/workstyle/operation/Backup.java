package org.workstyle.operation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import org.workstyle.operation.BackupManifest.Content;
import org.workstyle.operation.BackupTables.BackupTable;

/**
 * Writes all records into one file while the portal goes on working: every table as of
 * the same moment, and the attachments kept in a folder.
 */
final class Backup {

	private final DataSource source;

	private final Path files;

	/**
	 * Creates the backup.
	 * @param source the database
	 * @param files folder of the attachments; need not exist
	 */
	Backup(DataSource source, Path files) {
		this.source = source;
		this.files = files;
	}

	/**
	 * Writes the file. It gets its name when it is whole.
	 * @throws BackupException if the file exists already or cannot be written
	 */
	BackupManifest write(Path file, Instant now) {
		if (Files.exists(file)) {
			throw new BackupException("The file " + file + " exists already; choose another name.");
		}
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		try {
			BackupManifest manifest = fill(unfinished, now);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			return manifest;
		}
		catch (IOException | SQLException ex) {
			throw new BackupException("The backup " + file + " cannot be written: " + ex.getMessage(), ex);
		}
	}

	private BackupManifest fill(Path file, Instant now) throws IOException, SQLException {
		try (Connection connection = snapshot();
				ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			Map<String, Content> contents = new LinkedHashMap<>();
			CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
			for (BackupTable table : BackupTables.of(connection)) {
				zip.putNextEntry(new ZipEntry("tables/" + table.name()));
				contents.put(table.name(), copyOut(copy, table, zip));
				zip.closeEntry();
			}
			int count = putFiles(zip);
			BackupManifest manifest = new BackupManifest(BackupManifest.FORMAT, schema(connection), now, contents,
					BackupTables.sequences(connection), count);
			zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
			manifest.write(zip);
			zip.closeEntry();
			return manifest;
		}
	}

	private Connection snapshot() throws SQLException {
		Connection connection = this.source.getConnection();
		connection.setAutoCommit(false);
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		connection.setReadOnly(true);
		return connection;
	}

	static Content copyOut(CopyManager copy, BackupTable table, OutputStream target) throws SQLException, IOException {
		MessageDigest digest = Hashes.sha256();
		long rows = copy.copyOut(table.copyOut(), new DigestOutputStream(new Unclosed(target), digest));
		return new Content(rows, HexFormat.of().formatHex(digest.digest()));
	}

	static String schema(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select version from flyway_schema_history"
						+ " where success and version is not null order by installed_rank desc limit 1")) {
			if (!rows.next()) {
				throw new BackupException("The database holds no portal.");
			}
			return rows.getString(1);
		}
	}

	private int putFiles(ZipOutputStream zip) throws IOException {
		if (!Files.isDirectory(this.files)) {
			return 0;
		}
		List<Path> found;
		try (Stream<Path> walk = Files.walk(this.files)) {
			found = walk.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path each : found) {
			zip.putNextEntry(new ZipEntry("files/" + this.files.relativize(each).toString().replace('\\', '/')));
			Files.copy(each, zip);
			zip.closeEntry();
		}
		return found.size();
	}

	private static final class Unclosed extends FilterOutputStream {

		private Unclosed(OutputStream target) {
			super(target);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() {
		}

	}

}
