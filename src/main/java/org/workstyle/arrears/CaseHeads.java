package org.workstyle.arrears;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * Reads whose file a case is, within what the reader sees: one statement and the scope.
 */
@Component
@Transactional(readOnly = true)
public class CaseHeads {

	private static final String HEAD = """
			select t.name as taxpayer, t.credit_code, c.unit_id, u.name from arrears_case c
			join taxpayer t on t.id = c.taxpayer_id join unit u on u.id = c.unit_id
			where c.id = :id and\s""" + ArrearsScope.CASE;

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	CaseHeads(JdbcClient jdbc, DataScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	/**
	 * Returns the head of a case.
	 * @throws NotFoundException if the actor does not see it
	 */
	public CaseHead of(ArrearsCaseId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return ArrearsScope.bind(this.jdbc.sql(HEAD), scope).param("id", id.value()).query((row, number) -> {
			UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
			return new CaseHead(id, row.getString("taxpayer"), row.getString("credit_code"), unit,
					row.getString("name"), scope.edits(unit));
		}).optional().orElseThrow(() -> new NotFoundException(ArrearsCaseAccess.SUBJECT, id));
	}

	/**
	 * Returns the head of a case that the actor works on.
	 * @throws AccessDeniedException if the actor may only read it
	 */
	public CaseHead toChange(ArrearsCaseId id, Actor actor) {
		CaseHead head = of(id, actor);
		if (!head.edits()) {
			throw new AccessDeniedException("The unit works on its cases");
		}
		return head;
	}

}
