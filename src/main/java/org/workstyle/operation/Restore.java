package org.workstyle.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import org.workstyle.operation.BackupManifest.Content;
import org.workstyle.operation.BackupTables.BackupTable;

/**
 * Puts a backup into an empty database: the tables as they were when it was made, then
 * its content in one transaction, then the migrations written since.
 */
final class Restore {

	private final DataSource target;

	private final String portalRole;

	/**
	 * Creates the restore.
	 * @param target an empty database, as its owner
	 * @param portalRole the role the portal works as
	 */
	Restore(DataSource target, String portalRole) {
		this.target = target;
		this.portalRole = portalRole;
	}

	/**
	 * Restores the records.
	 * @throws BackupException if the database is not empty, or the file is damaged
	 */
	void from(BackupFile backup) {
		backup.checkHashes();
		refuseUnlessEmpty();
		migrate(backup.manifest().schema());
		try (Connection connection = this.target.getConnection()) {
			connection.setAutoCommit(false);
			fill(connection, backup);
			connection.commit();
		}
		catch (SQLException | IOException ex) {
			throw new BackupException("The backup cannot be restored: " + ex.getMessage(), ex);
		}
		migrate(null);
	}

	/**
	 * Puts the attachments back.
	 * @throws BackupException if the folder holds files already
	 */
	static void files(BackupFile backup, Path folder) {
		try {
			if (backup.manifest().files() == 0) {
				return;
			}
			if (Files.isDirectory(folder)) {
				try (Stream<Path> present = Files.list(folder)) {
					if (present.findAny().isPresent()) {
						throw new BackupException("The folder " + folder + " holds files already.");
					}
				}
			}
			backup.extractFiles(folder);
		}
		catch (IOException ex) {
			throw new BackupException("The files cannot be restored: " + ex.getMessage(), ex);
		}
	}

	private void refuseUnlessEmpty() {
		try (Connection connection = this.target.getConnection();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from pg_class"
						+ " where relnamespace = 'public'::regnamespace and relkind = 'r'")) {
			rows.next();
			if (rows.getInt(1) > 0) {
				throw new BackupException("The database is not empty. Restore into a new folder"
						+ " (--portal.db.folder=...) or a new database.");
			}
		}
		catch (SQLException ex) {
			throw new BackupException("The database does not answer: " + ex.getMessage(), ex);
		}
	}

	private void migrate(@Nullable String version) {
		var configuration = Flyway.configure()
			.dataSource(this.target)
			.placeholders(Map.of("portal-role", this.portalRole));
		if (version != null) {
			configuration.target(version);
		}
		configuration.load().migrate();
	}

	private void fill(Connection connection, BackupFile backup) throws SQLException, IOException {
		List<BackupTable> tables = BackupTables.of(connection);
		CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
		try (Statement statement = connection.createStatement()) {
			for (BackupTable table : tables) {
				statement.execute("alter table " + table.name() + " disable trigger user");
			}
			statement.execute("truncate " + tables.stream().map(BackupTable::name).collect(Collectors.joining(", "))
					+ " cascade");
			for (BackupTable table : tables) {
				copyIn(copy, table, backup);
			}
			for (Map.Entry<String, Long> each : backup.manifest().sequences().entrySet()) {
				statement.execute("select setval('" + each.getKey() + "', " + each.getValue() + ")");
			}
			for (BackupTable table : tables) {
				statement.execute("alter table " + table.name() + " enable trigger user");
			}
		}
	}

	private static void copyIn(CopyManager copy, BackupTable table, BackupFile backup)
			throws SQLException, IOException {
		Content expected = backup.manifest().tables().get(table.name());
		if (expected == null) {
			return;
		}
		try (InputStream rows = backup.table(table.name())) {
			long copied = copy.copyIn(table.copyIn(), rows);
			if (copied != expected.rows()) {
				throw new BackupException(
						"The table " + table.name() + " holds " + copied + " rows instead of " + expected.rows() + ".");
			}
		}
	}

}
