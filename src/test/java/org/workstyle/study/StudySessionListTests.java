package org.workstyle.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list against a plain query over 3,000 sessions of 40 hosts: the same rows in the
 * same order for every combination of its filters, whoever asks.
 */
class StudySessionListTests {

	private final JdbcClient jdbc = SessionFilters.database(3000);

	@Test
	void findsTheSameSessionsAsAPlainQuery() {
		for (DataScope scope : SessionFilters.scopes()) {
			for (SessionFilter filter : SessionFilters.all()) {
				List<UUID> expected = plainly(filter, scope);
				for (boolean byWord : SessionFilters.byWord(filter)) {
					compare(filter, scope, byWord, expected);
				}
			}
		}
	}

	private void compare(SessionFilter filter, DataScope scope, boolean byWord, List<UUID> expected) {
		SessionCursor cursor = null;
		List<UUID> found = new ArrayList<>();
		for (int page = 0; page < 2; page++) {
			SessionWalk walk = new SessionWalk(filter, scope, byWord);
			String sql = StudySessionList.ROWS.formatted(walk.page(cursor, 26), filter.oldestFirst() ? "asc" : "desc");
			List<SessionCursor> rows = walk.bind(this.jdbc, sql)
				.query((row, number) -> new SessionCursor(row.getObject("held_on", LocalDate.class),
						row.getObject("id", UUID.class), false))
				.list();
			rows.forEach((row) -> found.add(row.id()));
			cursor = rows.isEmpty() ? new SessionCursor(SessionFilters.MID, SessionFilters.uuid(1), false)
					: rows.get(rows.size() - 1);
		}
		assertThat(found).as("%s %s", filter, scope.everything())
			.containsExactlyElementsOf(expected.subList(0, Math.min(expected.size(), 52)));

		SessionWalk counting = new SessionWalk(filter, scope, byWord);
		String count = counting.count(1001);
		assertThat(counting.bind(this.jdbc, count).query(Integer.class).single())
			.as("count of %s %s", filter, scope.everything())
			.isEqualTo(Math.min(expected.size(), 1001));
	}

	private List<UUID> plainly(SessionFilter filter, DataScope scope) {
		String order = filter.oldestFirst() ? "" : " desc";
		return this.jdbc
			.sql("""
					select s.id from study_session s
					where (:everything or s.id in (select session_id from study_session_host where host_id = any(:visible))
					    or s.id in (select session_id from study_attendance where person_id = cast(:self as uuid)))
					  and (cast(:host as uuid) is null or s.id in (select session_id from study_session_host where host_id = cast(:host as uuid)))
					  and (cast(:kind as text) is null or s.kind = :kind)
					  and (cast(:tier as text) is null or s.kind = any(:tierKinds))
					  and s.held_on between :from and :to and (cast(:status as text) is null or s.status = :status)
					  and position(:text in s.topic) > 0
					order by s.held_on%1$s, s.id%1$s
					"""
				.formatted(order))
			.param("everything", scope.everything())
			.param("visible", SessionVisibility.ids(scope.visible()))
			.param("self", SessionVisibility.self(scope), java.sql.Types.OTHER)
			.param("host", (filter.host() != null) ? filter.host().value() : null, java.sql.Types.OTHER)
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null, java.sql.Types.VARCHAR)
			.param("tier", (filter.tier() != null) ? filter.tier().name() : null, java.sql.Types.VARCHAR)
			.param("tierKinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new))
			.param("from", (filter.from() != null) ? filter.from() : LocalDate.of(1900, 1, 1))
			.param("to", (filter.to() != null) ? filter.to() : LocalDate.of(2900, 1, 1))
			.param("status", (filter.status() != null) ? filter.status().name() : null, java.sql.Types.VARCHAR)
			.param("text", (filter.text() != null) ? filter.text() : "")
			.query(UUID.class)
			.list();
	}

}
