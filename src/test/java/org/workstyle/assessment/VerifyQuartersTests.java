package org.workstyle.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.PortalApplication;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.scoring.Snapshot;
import org.workstyle.scoring.Verification;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A published quarter is computed again in a process of its own, after everything it was
 * computed of has changed.
 */
@AssessmentTest
class VerifyQuartersTests {

	private static final Quarter QUARTER = new Quarter(2024, 4);

	private static final List<String> CHANGES = List.of(
			"update indicator_definition d set target = target + 1, floor = 0, factor = factor * 2,"
					+ " numerator = denominator from indicator i where i.id = d.indicator_id and i.year = 2024",
			"update indicator set full_score = full_score + 1, active = false where year = 2024",
			"insert into indicator_setting (id, code, valid_from, value, source, assumed, version)"
					+ " select gen_random_uuid(), code, '2024-01-01', '1', 's', false, 0 from indicator_setting"
					+ " where code in ('BONUS_QUARTER', 'DEDUCTION_QUARTER')",
			"update reading set value = value / 3 where month >= '2023-10-01'",
			"update unit set short_name = 'x' || short_name where id in (select unit_id from reading)");

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	Editions editions;

	@Autowired
	EditionVerification verification;

	@Autowired
	StarterInstallation starter;

	@Autowired
	Environment environment;

	@TempDir
	Path folder = Path.of("");

	@Test
	void isTheSameToTheLastDigitAndAChangedDigitIsNamed() throws Exception {
		AssessmentClock.is("2025-02-10");
		this.starter.install(2024);
		CurrentUser office = this.desk.somebody(Role.PERFORMANCE);
		UnitId unit = this.desk.branch();
		this.desk.publish(QUARTER, office, unit, this.desk.branch());
		Edition edition = this.editions.latest(QUARTER);
		String text = this.editions.canonical(edition.id());

		for (String change : CHANGES) {
			asOwner(change);
		}
		assertThat(verify(0)).contains(
				"2024Q4 edition 1: proved, " + text.lines().count() + " lines, SHA-256 " + edition.digest(),
				", 0 not proved");

		String line = line(text, "value\ttax_due\tQUARTER\tfalse\t" + unit);
		int at = line.lastIndexOf("\t#") - 1;
		String changed = line.substring(0, at) + (char) ('0' + (line.charAt(at) - '0' + 1) % 10)
				+ line.substring(at + 1);
		put(edition, text.replace(line, changed));
		int number = text.lines().toList().indexOf(line) + 1;
		assertThat(verify(1)).contains("2024Q4 edition 1: line " + number + ", field value.number was changed", changed,
				line, ", 1 not proved");
		assertThat(this.pages.page("/quarters/2024Q4/verification", office).select("#field").text())
			.isEqualTo("value.number");

		findsForgeries(edition, text, line, changed);
		put(edition, text);
		assertThat(this.verification.verify(edition.id()).isProved()).isTrue();
	}

	/**
	 * Somebody who knows the form makes the check sum fit as well: then the results do
	 * not follow from the inputs. Only whoever forges all of it is found by the digest
	 * alone.
	 */
	private void findsForgeries(Edition edition, String text, String line, String changed) throws SQLException {
		String sum = line.substring(line.length() - 1).equals("0") ? "1" : "0";
		put(edition, text.replace(line, line.substring(0, line.length() - 1) + sum));
		assertThat(this.verification.verify(edition.id()).field()).isEqualTo("value.check-sum");

		put(edition, text.replace(line, sealed(changed)));
		Verification forged = this.verification.verify(edition.id());
		assertThat(forged.outcome()).isEqualTo(Verification.Outcome.DIFFERENT);
		assertThat(forged.field()).isEqualTo("score.denominator");

		String score = line(text, "result\t");
		String better = score.substring(0, score.lastIndexOf("\t#")).replaceAll("\t[^\t]+$", "\t99");
		put(edition, text.replace(score, sealed(better + "\t#")));
		assertThat(this.verification.verify(edition.id()).field()).isEqualTo("result.place");
	}

	private static String sealed(String line) {
		String body = line.substring(0, line.lastIndexOf("\t#"));
		return body + "\t#" + Snapshot.digest(body).substring(0, 8);
	}

	private static String line(String text, String start) {
		return text.lines().filter((each) -> each.startsWith(start)).findFirst().orElseThrow();
	}

	private String verify(int code) throws Exception {
		Path output = this.folder.resolve("output");
		TestDatabase database = TestDatabase.get();
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xss1m",
				"-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
				PortalApplication.class.getName(), "verify-quarters", "--portal.db.url=" + url(),
				"--portal.db.user=portal", "--portal.db.password=portal", "--portal.db.owner-user=" + database.owner(),
				"--portal.db.owner-password=" + database.ownerPassword()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		int ended = process.waitFor();
		String said = Files.readString(output, StandardCharsets.UTF_8);
		assertThat(ended).as(said).isEqualTo(code);
		return said;
	}

	private void put(Edition edition, String text) throws SQLException {
		try (Connection owner = owner();
				PreparedStatement update = owner.prepareStatement("update edition set canonical = ? where id = ?")) {
			update.setString(1, text);
			update.setObject(2, edition.id());
			assertThat(update.executeUpdate()).isEqualTo(1);
		}
	}

	private void asOwner(String change) throws SQLException {
		try (Connection owner = owner(); Statement statement = owner.createStatement()) {
			statement.executeUpdate(change);
		}
	}

	/**
	 * The owner can do what the portal and everybody else cannot.
	 */
	private Connection owner() throws SQLException {
		TestDatabase database = TestDatabase.get();
		Connection owner = DriverManager.getConnection(url(), database.owner(), database.ownerPassword());
		try (Statement statement = owner.createStatement()) {
			statement.execute("set session_replication_role = replica");
		}
		return owner;
	}

	private String url() {
		return this.environment.getRequiredProperty("portal.db.url");
	}

}
