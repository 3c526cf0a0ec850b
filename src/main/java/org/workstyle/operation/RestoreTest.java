package org.workstyle.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import org.workstyle.operation.BackupManifest.Content;
import org.workstyle.operation.BackupTables.BackupTable;

/**
 * Tries a backup: restores it into a database of its own and compares each table with
 * what the backup says it held.
 */
final class RestoreTest {

	private final DataSource empty;

	RestoreTest(DataSource empty) {
		this.empty = empty;
	}

	/**
	 * Restores and compares.
	 * @throws BackupException naming the first table that differs
	 */
	void of(BackupFile backup) {
		new Restore(this.empty, "portal").from(backup);
		try (Connection connection = this.empty.getConnection()) {
			CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
			Map<String, Content> expected = backup.manifest().tables();
			boolean sameSchema = Backup.schema(connection).equals(backup.manifest().schema());
			for (BackupTable table : BackupTables.of(connection)) {
				Content restored = Backup.copyOut(copy, table, OutputStream.nullOutputStream());
				if (differs(restored, expected.get(table.name()), sameSchema)) {
					throw new BackupException("The table " + table.name() + " was not restored as it was.");
				}
			}
		}
		catch (SQLException | IOException ex) {
			throw new BackupException("The backup cannot be tried: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Later migrations may have changed what a row holds, but not how many there were.
	 */
	private static boolean differs(Content restored, @Nullable Content expected, boolean sameSchema) {
		if (expected == null) {
			return false;
		}
		return sameSchema ? !restored.equals(expected) : restored.rows() < expected.rows();
	}

}
