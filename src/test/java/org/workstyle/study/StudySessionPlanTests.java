package org.workstyle.study;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plans of the list over 200,000 rows: no combination of its filters reads a whole
 * table, whoever asks and whatever page.
 */
class StudySessionPlanTests {

	private static final int SESSIONS = 70_000;

	private final JdbcClient jdbc = SessionFilters.database(SESSIONS);

	@Test
	void neverReadsAWholeTable() {
		assertThat(plan(new SessionWalk(SessionFilter.ALL, SessionFilters.scopes().get(0), false),
				"select count(*) from study_session where place = '三楼'"))
			.contains("Seq Scan on study_session");
		List<String> found = new ArrayList<>();
		for (DataScope scope : SessionFilters.scopes()) {
			for (SessionFilter filter : SessionFilters.all()) {
				for (boolean byWord : SessionFilters.byWord(filter)) {
					explain(filter, scope, byWord, found);
				}
			}
		}
		assertThat(found).isEmpty();
	}

	private void explain(SessionFilter filter, DataScope scope, boolean byWord, List<String> found) {
		String order = filter.oldestFirst() ? "asc" : "desc";
		SessionCursor middle = new SessionCursor(SessionFilters.MID, SessionFilters.uuid(1), false);
		for (SessionCursor cursor : new SessionCursor[] { null, middle }) {
			SessionWalk walk = new SessionWalk(filter, scope, byWord);
			check(walk, StudySessionList.ROWS.formatted(walk.page(cursor, 26), order), filter, found);
		}
		SessionWalk counting = new SessionWalk(filter, scope, byWord);
		check(counting, counting.count(1001), filter, found);
	}

	private void check(SessionWalk walk, String sql, SessionFilter filter, List<String> found) {
		String plan = plan(walk, sql);
		if (plan.contains("Seq Scan on study_session") || plan.contains("Seq Scan on study_attendance")) {
			found.add(filter + "\n" + sql + "\n" + plan);
		}
	}

	private String plan(SessionWalk walk, String sql) {
		return String.join("\n", walk.bind(this.jdbc, "explain " + sql).query(String.class).list());
	}

}
