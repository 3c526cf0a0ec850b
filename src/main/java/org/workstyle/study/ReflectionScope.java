package org.workstyle.study;

import java.sql.Types;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Whose reflections and learning records somebody reads: one's own; heads those of the
 * people who belonged to their units when the session was held; the offices that see
 * everything, all. A colleague's reflection is nobody else's business.
 *
 * @param scope what the actor sees
 * @param units the units whose people's reflections are seen
 */
record ReflectionScope(DataScope scope, Set<UnitId> units) {

	/** The condition over a person {@code p} and the unit {@code a.unit_id} of then. */
	static final String CONDITION = "(:everything or p.id = :self or a.unit_id = any(:units))";

	static ReflectionScope of(Actor actor, DataScope scope) {
		return new ReflectionScope(scope, actor.is(Role.UNIT_HEAD) ? scope.visible() : Set.of());
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return statement.param("everything", this.scope.everything())
			.param("units", SessionVisibility.ids(this.units))
			.param("self", SessionVisibility.self(this.scope), Types.OTHER);
	}

}
