package org.workstyle.study.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.Reader;
import org.workstyle.account.Readers;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Page;
import org.workstyle.shared.Role;
import org.workstyle.study.SessionFilter;
import org.workstyle.study.StudySessionList;
import org.workstyle.study.StudySessionSummary;
import org.workstyle.study.web.ScopeHistory.Held;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Over random bureaux, every way to a session agrees on who may see and change it.
 */
@PortalTest
@Transactional
class StudyScopeTests {

	private static final String TOPIC = "人人所见相同";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataScopes scopes;

	@Autowired
	StudySessionList list;

	@Autowired
	Readers readers;

	@Autowired
	Clock clock;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void everyWayToASessionAgrees(long seed) {
		ScopeHistory history = new ScopeHistory(seed, LocalDate.now(this.clock));
		new ScopeWriter(this.jdbc, TOPIC).write(history);

		for (CurrentUser user : history.users) {
			Set<UUID> seen = history.sessions.stream()
				.filter((session) -> history.sees(user, session))
				.map(Held::id)
				.collect(Collectors.toSet());
			listCountAndExport(user, seen);
			pickList(user, history.visible(user));
			history.sessions.forEach((session) -> pages(user, session, history));
		}
		history.sessions.forEach((session) -> readersOf(session, history));
	}

	private void listCountAndExport(CurrentUser user, Set<UUID> seen) {
		SessionFilter filter = new SessionFilter(null, null, null, null, null, null, TOPIC, false);
		DataScope scope = this.scopes.of(user);
		Page<StudySessionSummary> page = this.list.page(filter, null, null, scope);

		assertThat(ids(page.rows())).as("list of %s", user.roles()).isEqualTo(seen);
		assertThat(page.total()).as("count of %s", user.roles()).isEqualTo(seen.size());
		assertThat(ids(this.list.stream(filter, scope).toList())).as("export of %s", user.roles()).isEqualTo(seen);
	}

	private static Set<UUID> ids(List<StudySessionSummary> rows) {
		return rows.stream().map((row) -> row.id().value()).collect(Collectors.toSet());
	}

	private void pickList(CurrentUser user, Set<UUID> visible) {
		if (ScopeHistory.seesAll(user) || user.is(Role.ADMIN)) {
			return;
		}
		MvcTestResult answer = get("/study-sessions", user);
		assertThat(Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.select("#host option")
			.eachAttr("value")
			.stream()
			.filter((value) -> !value.isEmpty())
			.map(UUID::fromString)).as("pick list of %s", user.roles()).containsExactlyInAnyOrderElementsOf(visible);
	}

	private void pages(CurrentUser user, Held session, ScopeHistory history) {
		String address = "/study-sessions/" + session.id();
		boolean reads = history.sees(user, session);
		HttpStatus refused = user.is(Role.ADMIN) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
		for (String page : List.of("", "/history", "/readers", "/sign-in-sheet")) {
			assertThat(get(address + page, user)).as("%s of %s", page, user.roles())
				.hasStatus(reads ? HttpStatus.OK : refused);
		}
		assertThat(get("/attachments/" + session.id(), user)).as("attachment of %s", user.roles())
			.hasStatus(reads ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		changes(user, session, history);
	}

	private void changes(CurrentUser user, Held session, ScopeHistory history) {
		String address = "/study-sessions/" + session.id();
		boolean edits = history.edits(user, session);
		boolean works = ScopeHistory.works(user);
		HttpStatus refused = (works && !history.sees(user, session)) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
		assertThat(get(address + "/edit", user)).as("edit by %s", user.roles())
			.hasStatus(edits ? HttpStatus.OK : refused);
		if (!edits) {
			assertThat(post(address + "/cancellation", user)).as("change by %s", user.roles()).hasStatus(refused);
			assertThat(post("/attachments/" + session.id() + "/removal", user))
				.hasStatus(history.sees(user, session) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
		}
	}

	private void readersOf(Held session, ScopeHistory history) {
		Set<String> names = this.readers.of(List.of(new UnitId(session.host()), new UnitId(session.coHost())))
			.stream()
			.map(Reader::name)
			.collect(Collectors.toSet());
		for (CurrentUser user : history.users) {
			assertThat(names.contains(user.displayName())).as("readers: %s", user.roles())
				.isEqualTo(history.seesByUnits(user, session));
		}
	}

	private MvcTestResult get(String address, CurrentUser user) {
		return this.mvc.get().uri(address).with(user(user)).exchange();
	}

	private MvcTestResult post(String address, CurrentUser user) {
		return this.mvc.post().uri(address).param("reason", "取消").with(user(user)).with(csrf()).exchange();
	}

}
