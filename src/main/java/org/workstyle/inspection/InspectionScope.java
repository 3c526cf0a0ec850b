package org.workstyle.inspection;

import java.sql.Types;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;

/**
 * Who sees what of inspections, as SQL: those who see everything, those who see the unit,
 * and of a finding those who answer for it. Of an inspection of several units each sees
 * the own part.
 */
final class InspectionScope {

	/** Over an inspection {@code i}. */
	static final String INSPECTION = "(:everything or exists (select from inspection_unit x"
			+ " where x.inspection_id = i.id and x.unit_id = any(:visible)))";

	/** Over a result {@code r}. */
	static final String RESULT = "(:everything or r.unit_id = any(:visible))";

	/** Over a finding {@code f}. */
	static final String FINDING = "(:everything or f.unit_id = any(:visible)"
			+ " or f.person_id = :self or f.leader_id = :self)";

	private InspectionScope() {
	}

	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DataScope scope) {
		return statement.param("everything", scope.everything())
			.param("visible", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new))
			.param("self", self(scope), Types.OTHER);
	}

	private static @Nullable UUID self(DataScope scope) {
		return (scope.self() != null) ? scope.self().value() : null;
	}

}
