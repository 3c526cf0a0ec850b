package org.workstyle.arrears;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;

/**
 * Who sees which cases, as SQL: those who see everything, and those who see the unit that
 * answers for it.
 */
final class ArrearsScope {

	/** Over a case {@code c}. */
	static final String CASE = "(:everything or c.unit_id = any(:visible))";

	private ArrearsScope() {
	}

	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DataScope scope) {
		return statement.param("everything", scope.everything())
			.param("visible", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new));
	}

}
