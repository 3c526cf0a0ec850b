package org.workstyle.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the portal as its users do, and pulls the plug.
 */
class StartProcessTests {

	/** What the seed decides. Moments of entry and the numbers of revisions are real. */
	private static final List<String> SEEDED = List.of("unit", "unit_parent", "person", "membership", "study_session",
			"study_session_host", "study_session_form", "study_session_regulation", "study_attendance", "reflection",
			"online_learning", "service_pledge");

	private static final String DIGEST = """
			select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), 'nothing') from %s t""";

	@Test
	void theDemonstrationSurvivesThePlugPulledAndIsTheSameOnTwoMachines(@TempDir Path one, @TempDir Path other)
			throws Exception {
		Map<String, String> first;
		try (PortalProcess portal = PortalProcess.start(one).awaitOpen()) {
			assertThat(portal.await("Demonstration accounts")).contains("staff, head").contains("Demo-2023!");
			for (String username : OpenedAccounts.usernames()) {
				assertThat(portal.signIn(username, "Demo-2023!")).as(username).isEqualTo("/");
			}
			first = contents(portal);
			refuseSecondStart(one);
			portal.kill();
		}
		try (PortalProcess again = PortalProcess.start(one).awaitOpen()) {
			assertThat(contents(again)).isEqualTo(first);
			assertThat(again.signIn("staff", "Demo-2023!")).isEqualTo("/");
		}
		try (PortalProcess cutShort = PortalProcess.start(other)) {
			cutShort.await("Filling the empty database");
			cutShort.killWithDatabase();
		}
		try (PortalProcess repeated = PortalProcess.start(other).awaitOpen()) {
			assertThat(contents(repeated)).isEqualTo(first);
		}
	}

	private static void refuseSecondStart(Path folder) throws IOException, InterruptedException {
		try (PortalProcess second = PortalProcess.start(folder)) {
			assertThat(second.await("is in use by another running portal")).contains(folder.toString());
			assertThat(second.exitCode()).isNotZero();
		}
	}

	@Test
	void realWorkStartsEmptyWithAPasswordForOneSignIn(@TempDir Path folder) throws Exception {
		try (PortalProcess unread = PortalProcess.start(folder, "--portal.demo=false")) {
			unread.await("Sign in once as admin");
			unread.kill();
		}
		try (PortalProcess portal = PortalProcess.start(folder, "--portal.demo=false")) {
			String line = portal.await("Sign in once as admin");
			String password = line.replaceAll(".*password (\\S+) and.*", "$1");
			portal.awaitOpen();

			assertThat(portal.signIn("staff", "Demo-2023!")).isEqualTo("/login");
			assertThat(portal.signIn("admin", password)).isEqualTo("/profile/password");
			assertThat(contents(portal).get("person")).startsWith("0 ");
		}
	}

	/**
	 * Returns the number of rows of each table, and a digest of them.
	 */
	private static Map<String, String> contents(PortalProcess portal) throws IOException, SQLException {
		Map<String, String> contents = new LinkedHashMap<>();
		try (Connection connection = DriverManager.getConnection(portal.database());
				Statement statement = connection.createStatement()) {
			for (String table : SEEDED) {
				ResultSet row = statement.executeQuery(DIGEST.formatted(table));
				row.next();
				contents.put(table, row.getString(1));
			}
		}
		return contents;
	}

}
