package org.workstyle.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.workstyle.support.PortalPages.map;

/**
 * A portal is killed at the last statement of publishing, before it commits; the next one
 * publishes and falls dead directly after.
 */
@AssessmentTest
class PublishingCrashTests {

	private static final String PAUSE = """
			create function pause() returns trigger language plpgsql as $$
			begin
			  perform pg_advisory_xact_lock(4711);
			  return new;
			end
			$$;
			create trigger pause before insert on assessment_quarter_history
			  for each row when (new.year = 2023 and new.number = 3) execute function pause();
			""";

	private static final String PAUSED = "select count(*) from pg_locks where locktype = 'advisory' and objid = 4711"
			+ " and not granted";

	private static final String PARTS = """
			select count(*) || ' ' || (select count(*) from edition_unit u join edition o on o.id = u.edition_id
			    where o.year = :year and o.quarter_number = :number)
			  || ' ' || (select count(*) > 0 from edition_score s join edition o on o.id = s.edition_id
			    where o.year = :year and o.quarter_number = :number)
			  || ' ' || (select count(*) from audit_entry where event = 'QUARTER_PUBLISHED' and subject_id = :quarter)
			  || ' ' || (select state from assessment_quarter where year = :year and number = :number)
			  || ' ' || (select count(*) from assessment_quarter_history
			    where year = :year and number = :number and state = 'PUBLISHED')
			from edition e where e.year = :year and e.quarter_number = :number
			""";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	Editions editions;

	@Autowired
	EditionVerification verification;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Environment environment;

	@TempDir
	Path folder = Path.of("");

	@Test
	void publishesAllOrNothingWhenThePortalIsKilled() throws Exception {
		Quarter before = new Quarter(2023, 2);
		Quarter amidst = new Quarter(2023, 3);
		UnitId unit = this.desk.branch();
		review(before, unit);
		review(amidst, unit);

		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			statement.execute(PAUSE);
			statement.execute("select pg_advisory_lock(4711)");
			Process portal = start("2023Q2,2023Q3");
			try {
				await().atMost(Duration.ofMinutes(3)).until(() -> !portal.isAlive() || paused() == 1);
				assertThat(portal.isAlive()).as("%s", Files.readString(this.folder.resolve("log"))).isTrue();
			}
			finally {
				portal.destroyForcibly().waitFor();
			}
			statement.execute("select pg_advisory_unlock(4711)");
			await().atMost(Duration.ofSeconds(30)).until(() -> paused() == 0);
			statement.execute("drop trigger pause on assessment_quarter_history");
		}
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(parts(amidst)).startsWith("0 0 false 0"));
		assertThat(parts(amidst)).as("nothing").isEqualTo("0 0 false 0 UNDER_REVIEW 0");
		isWhole(before);

		Process next = start("2023Q3");
		assertThat(next.waitFor(3, TimeUnit.MINUTES)).isTrue();
		assertThat(next.exitValue()).as("%s", Files.readString(this.folder.resolve("log")))
			.isEqualTo(PublishingCrash.KILLED);
		isWhole(amidst);
	}

	private void review(Quarter quarter, UnitId unit) {
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		AssessmentClock.is("2023-10-20");
		this.desk.done("/quarters", map("quarter", quarter.toString()), office);
		this.desk.report(unit, quarter);
		this.desk.done("/quarters/" + quarter + "/review", map(), office);
	}

	private void isWhole(Quarter quarter) {
		int units = this.editions.units(this.editions.latest(quarter).id()).size();
		assertThat(units).isPositive();
		assertThat(parts(quarter)).as("all").isEqualTo("1 " + units + " true 1 PUBLISHED 1");
		assertThat(this.verification.verify(this.editions.latest(quarter).id()).isProved()).isTrue();
	}

	private String parts(Quarter quarter) {
		return this.jdbc.sql(PARTS)
			.param("year", quarter.year())
			.param("number", quarter.number())
			.param("quarter", quarter.toString())
			.query(String.class)
			.single();
	}

	private int paused() {
		return this.jdbc.sql(PAUSED).query(Integer.class).single();
	}

	private Connection owner() throws SQLException {
		return DriverManager.getConnection(url(), TestDatabase.get().owner(), TestDatabase.get().ownerPassword());
	}

	private Process start(String quarters) throws IOException {
		TestDatabase database = TestDatabase.get();
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xss1m",
				"-cp", System.getProperty("java.class.path"), PublishingCrash.class.getName(), quarters,
				"--portal.db.url=" + url(), "--portal.db.user=portal", "--portal.db.password=portal",
				"--portal.db.owner-user=" + database.owner(), "--portal.db.owner-password=" + database.ownerPassword(),
				"--portal.demo=false", "--server.port=0"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile())
			.start();
	}

	private String url() {
		return this.environment.getRequiredProperty("portal.db.url");
	}

}
