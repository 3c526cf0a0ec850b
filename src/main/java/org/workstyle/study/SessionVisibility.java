package org.workstyle.study;

import java.sql.Types;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;

/**
 * Who may see a session: those who see everything, those who see one of its hosts, and
 * those on its attendance list, whose own learning record it is. Changing it takes the
 * right to change its main host's records.
 */
@Component
class SessionVisibility {

	/** The condition over a session {@code s}; its parameters come from {@link #bind}. */
	static final String CONDITION = """
			(:everything
			or exists (select from study_session_host h where h.session_id = s.id and h.host_id = any(:visible))
			or exists (select from study_attendance a where a.session_id = s.id and a.person_id = :self))
			""";

	private static final String VISIBLE = "select exists (select from study_session s where s.id = :session and "
			+ CONDITION + ")";

	private final JdbcClient jdbc;

	SessionVisibility(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean sees(DataScope scope, StudySessionId session) {
		return bind(this.jdbc.sql(VISIBLE), scope).param("session", session.value()).query(Boolean.class).single();
	}

	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DataScope scope) {
		return statement.param("everything", scope.everything())
			.param("visible", ids(scope.visible()))
			.param("self", self(scope), Types.OTHER);
	}

	static UUID[] ids(Collection<UnitId> units) {
		return units.stream().map(UnitId::value).toArray(UUID[]::new);
	}

	static @Nullable UUID self(DataScope scope) {
		return (scope.self() != null) ? scope.self().value() : null;
	}

}
