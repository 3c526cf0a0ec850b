package org.workstyle.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.workstyle.account.Organization;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.shared.Actor;
import org.workstyle.support.PortalTest;
import org.workstyle.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A portal is killed while it writes the rows of a file. The last row is held up by
 * somebody else's, so that it dies with all rows but one written and none committed.
 */
@PortalTest
@Import(Organization.class)
class ImportCrashTests {

	private static final int MONTHS = 100;

	private static final String WRITING = "select count(*) from pg_stat_activity where datname = current_database()"
			+ " and wait_event_type = 'Lock' and query like 'insert into online_learning as t%'";

	@Autowired
	Organization organization;

	@Autowired
	PersonDirectory people;

	@Autowired
	Imports imports;

	@Autowired
	ImportSweeper sweeper;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Environment environment;

	@TempDir
	Path folder = Path.of("");

	private final UUID account = UUID.randomUUID();

	private final Actor actor = ImportCrash.actor(this.account);

	@Test
	void leavesNothingOfAFileWhenThePortalIsKilledAmidst() throws Exception {
		PersonId person = this.organization.person("李四", this.organization.bureau());
		Path file = file(this.people.find(person, Organization.FOUNDED).orElseThrow().staffNumber());
		JdbcClient owner = JdbcClient
			.create(new DriverManagerDataSource(url(), TestDatabase.get().owner(), TestDatabase.get().ownerPassword()));
		try (Connection other = holdUp(person)) {
			Process portal = start(file);
			try {
				await().atMost(Duration.ofMinutes(3))
					.until(() -> !portal.isAlive() || owner.sql(WRITING).query(Integer.class).single() == 1);
				assertThat(portal.isAlive()).as("%s", Files.readString(this.folder.resolve("log"))).isTrue();
			}
			finally {
				portal.destroyForcibly().waitFor();
			}
			other.rollback();
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> owner.sql(WRITING).query(Integer.class).single() == 0);

		ImportRunId killed = this.imports.latest(this.actor, null, 1).get(0).id();
		assertThat(records(person)).isZero();
		assertThat(state(killed)).isEqualTo(ImportState.APPLYING);
		this.jdbc.sql("update import_run set touched_at = touched_at - interval '1 minute'").update();
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
			this.sweeper.sweep();
			assertThat(state(killed)).isEqualTo(ImportState.ABORTED);
		});
		assertThat(this.jdbc.sql("select count(*) from online_learning_staging").query(Integer.class).single())
			.isZero();

		ImportRunId again = ImportCrash.receive(this.imports, file, this.actor);
		await().until(() -> !state(again).isBusy());
		this.imports.confirm(again, this.actor);
		await().until(() -> !state(again).isBusy());
		assertThat(state(again)).isEqualTo(ImportState.CONFIRMED);
		assertThat(records(person)).isEqualTo(MONTHS);
	}

	private Path file(String number) throws IOException {
		List<String> rows = new ArrayList<>(List.of("人员编号,平台,月份,学时,积分"));
		for (int month = 0; month < MONTHS; month++) {
			rows.add("%s,学习兴税,%d-%02d,1,1".formatted(number, 2010 + month / 12, 1 + month % 12));
		}
		return Files.write(this.folder.resolve("learning.csv"), rows);
	}

	/**
	 * Somebody else's row of the file's last month, not committed.
	 */
	private Connection holdUp(PersonId person) throws SQLException {
		Connection other = DriverManager.getConnection(url(), "portal", "portal");
		other.setAutoCommit(false);
		try (PreparedStatement insert = other
			.prepareStatement("insert into online_learning (person_id, platform, month, hours, points)"
					+ " values (?, 'XUEXI_XINGSHUI', '2018-04-01', 2, 2)")) {
			insert.setObject(1, person.value());
			insert.executeUpdate();
		}
		return other;
	}

	private Process start(Path file) throws IOException {
		TestDatabase database = TestDatabase.get();
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ImportCrash.class.getName(), file.toString(),
				this.account.toString(), "--portal.db.url=" + url(), "--portal.db.user=portal",
				"--portal.db.password=portal", "--portal.db.owner-user=" + database.owner(),
				"--portal.db.owner-password=" + database.ownerPassword(), "--portal.demo=false", "--server.port=0")
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile())
			.start();
	}

	private String url() {
		return this.environment.getRequiredProperty("portal.db.url");
	}

	private ImportState state(ImportRunId id) {
		return this.imports.find(id, this.actor).state();
	}

	private int records(PersonId person) {
		return this.jdbc.sql("select count(*) from online_learning where person_id = :person")
			.param("person", person.value())
			.query(Integer.class)
			.single();
	}

}
