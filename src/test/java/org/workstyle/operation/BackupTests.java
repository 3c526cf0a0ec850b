package org.workstyle.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.workstyle.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BackupTests {

	private static final Instant NOW = Instant.parse("2023-07-01T02:00:00Z");

	private static final TestDatabase SERVER = TestDatabase.get();

	@TempDir
	Path folder;

	@Test
	void bringsEveryRowSequenceAndFileBack() throws IOException {
		DataSource source = filled();
		Path files = attachments();

		BackupManifest written = new Backup(source, files).write(file(), NOW);
		DataSource target = owner(SERVER.createEmpty());
		Path restoredFiles = this.folder.resolve("restored");
		try (BackupFile backup = BackupFile.open(file())) {
			new Restore(target, "portal").from(backup);
			Restore.files(backup, restoredFiles);
		}

		BackupManifest again = new Backup(target, restoredFiles).write(this.folder.resolve("again.zip"), NOW);
		assertThat(again.tables()).isEqualTo(written.tables());
		assertThat(again.sequences()).isEqualTo(written.sequences()).containsEntry("revision_seq", 51L);
		assertThat(written.tables().get("unit").rows()).isEqualTo(2);
		assertThat(restoredFiles.resolve("ab").resolve("scan")).hasContent("签到表");
	}

	@Test
	void restoresTheGuardsTogetherWithTheRecords() {
		new Backup(filled(), this.folder.resolve("none")).write(file(), NOW);
		DataSource target = owner(SERVER.createEmpty());

		try (BackupFile backup = BackupFile.open(file())) {
			new Restore(target, "portal").from(backup);
		}

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> JdbcClient.create(target).sql("truncate audit_entry").update())
			.havingRootCause()
			.withMessageContaining("append-only");
		assertThat(JdbcClient.create(target)
			.sql("select has_table_privilege('portal', 'audit_entry', 'update')")
			.query(Boolean.class)
			.single()).isFalse();
	}

	@Test
	void namesTheTableThatWasChangedAndRestoresNothing() throws IOException {
		new Backup(filled(), this.folder.resolve("none")).write(file(), NOW);
		try (FileSystem zip = FileSystems.newFileSystem(file(), Map.of())) {
			Path units = zip.getPath("tables", "unit");
			String rows = Files.readString(units);
			Files.write(units, rows.replace("办公室", "办公厅").getBytes(StandardCharsets.UTF_8));
		}
		DataSource target = owner(SERVER.createEmpty());

		try (BackupFile backup = BackupFile.open(file())) {
			assertThatExceptionOfType(BackupException.class)
				.isThrownBy(() -> new Restore(target, "portal").from(backup))
				.withMessageContaining("table unit");
		}

		assertThat(JdbcClient.create(target)
			.sql("select count(*) from pg_class where relnamespace = 'public'::regnamespace")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void refusesWhatIsNoBackupOrWasCutOff() throws IOException {
		new Backup(filled(), this.folder.resolve("none")).write(file(), NOW);
		byte[] whole = Files.readAllBytes(file());
		Path cut = Files.write(this.folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
		Path other = Files.writeString(this.folder.resolve("other.zip"), "no zip at all");

		for (Path file : new Path[] { cut, other, this.folder.resolve("missing.zip") }) {
			assertThatExceptionOfType(BackupException.class).isThrownBy(() -> BackupFile.open(file))
				.withMessageContaining(file.toString());
		}
	}

	@Test
	void refusesADatabaseThatHoldsRecords() {
		DataSource source = filled();
		new Backup(source, this.folder.resolve("none")).write(file(), NOW);

		try (BackupFile backup = BackupFile.open(file())) {
			assertThatExceptionOfType(BackupException.class)
				.isThrownBy(() -> new Restore(source, "portal").from(backup))
				.withMessageContaining("not empty");
		}
	}

	@Test
	void neverOverwritesAFile() throws IOException {
		Files.writeString(file(), "kept");
		DataSource source = filled();

		assertThatExceptionOfType(BackupException.class)
			.isThrownBy(() -> new Backup(source, this.folder.resolve("none")).write(file(), NOW));

		assertThat(file()).hasContent("kept");
	}

	@Test
	void triesABackupAndNotesThatItWorks() {
		DataSource source = filled();
		Maintenance maintenance = new Maintenance(source, "portal", this.folder.resolve("none"),
				java.time.Clock.fixed(NOW, java.time.ZoneOffset.UTC));

		maintenance.backup(file());
		String said = maintenance.verifyBackup(file());

		assertThat(said).contains("can be restored");
		assertThat(
				JdbcClient.create(source).sql("select kind from backup_record order by id").query(String.class).list())
			.containsExactly("BACKUP", "RESTORE_TEST");
	}

	private Path file() {
		return this.folder.resolve("portal.zip");
	}

	private Path attachments() throws IOException {
		Path files = this.folder.resolve("attachments");
		Files.createDirectories(files.resolve("ab"));
		Files.writeString(files.resolve("ab").resolve("scan"), "签到表");
		return files;
	}

	private static DataSource filled() {
		DataSource source = owner(SERVER.create());
		JdbcClient jdbc = JdbcClient.create(source);
		jdbc.sql("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, version) values
				  (gen_random_uuid(), 'XJ', '县局', '县局', 'xj', 'BUREAU', '2020-01-01', 0),
				  (gen_random_uuid(), 'BGS', '办公室\t"\\' || chr(10) || '二楼', '办公室', 'bgs', 'DEPARTMENT', '2020-01-01', 0)
				""").update();
		jdbc.sql(
				"""
						insert into unit_parent (id, unit_id, parent_id, valid_from)
						select gen_random_uuid(), b.id, a.id, '2020-01-01' from unit a, unit b where a.code = 'XJ' and b.code = 'BGS'
						""")
			.update();
		jdbc.sql("select nextval('revision_seq'), nextval('revision_seq')").query((row) -> {
		});
		return source;
	}

	private static DataSource owner(String url) {
		return new DriverManagerDataSource(url, SERVER.owner(), SERVER.ownerPassword());
	}

}
