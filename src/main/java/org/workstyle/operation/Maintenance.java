package org.workstyle.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.workstyle.database.TemporaryDatabase;

/**
 * Backup, restore and the trial of a backup, each with the line it prints.
 */
final class Maintenance {

	private static final String RECORD = """
			insert into backup_record (kind, file_name, sha256, record_count, finished_at)
			values (:kind, :fileName, :sha256, :records, :finishedAt)
			""";

	private final DataSource owner;

	private final String portalRole;

	private final Path files;

	private final Clock clock;

	Maintenance(DataSource owner, String portalRole, Path files, Clock clock) {
		this.owner = owner;
		this.portalRole = portalRole;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Works on the database and the folder that the settings name, as the tables' owner.
	 */
	static Maintenance of(ApplicationContext context) {
		Environment environment = context.getEnvironment();
		String folder = environment.getProperty("portal.attachments.folder", "");
		return new Maintenance(owner(context), environment.getProperty("portal.db.user", "portal"),
				Path.of(folder.isEmpty() ? "attachments" : folder), Clock.systemUTC());
	}

	private static DataSource owner(ApplicationContext context) {
		FlywayConnectionDetails owner = context.getBeanProvider(FlywayConnectionDetails.class).getIfAvailable();
		if (owner != null) {
			return new DriverManagerDataSource(String.valueOf(owner.getJdbcUrl()), String.valueOf(owner.getUsername()),
					String.valueOf(owner.getPassword()));
		}
		JdbcConnectionDetails portal = context.getBean(JdbcConnectionDetails.class);
		return new DriverManagerDataSource(portal.getJdbcUrl(), String.valueOf(portal.getUsername()),
				String.valueOf(portal.getPassword()));
	}

	String backup(Path file) {
		BackupManifest manifest = new Backup(this.owner, this.files).write(file, now());
		record("BACKUP", file, manifest);
		return "Backup of %,d records and %,d files written to %s".formatted(manifest.rows(), manifest.files(), file);
	}

	String restore(Path file) {
		try (BackupFile backup = BackupFile.open(file)) {
			new Restore(this.owner, this.portalRole).from(backup);
			Restore.files(backup, this.files);
			return "%,d records and %,d files of %s restored".formatted(backup.manifest().rows(),
					backup.manifest().files(), backup.manifest().createdAt());
		}
	}

	/**
	 * Restores the backup into a database that is thrown away, and notes that it works.
	 */
	String verifyBackup(Path file) {
		try (BackupFile backup = BackupFile.open(file); TemporaryDatabase temporary = TemporaryDatabase.start()) {
			new RestoreTest(temporary.owner()).of(backup);
			record("RESTORE_TEST", file, backup.manifest());
			return "The backup %s can be restored: %,d records".formatted(file, backup.manifest().rows());
		}
	}

	private void record(String kind, Path file, BackupManifest manifest) {
		try {
			JdbcClient.create(this.owner)
				.sql(RECORD)
				.param("kind", kind)
				.param("fileName", String.valueOf(file.getFileName()))
				.param("sha256", Hashes.of(file))
				.param("records", manifest.rows())
				.param("finishedAt", now().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Instant now() {
		return this.clock.instant();
	}

}
