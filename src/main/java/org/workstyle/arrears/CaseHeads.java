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
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Reads whose file a case is, within what the reader sees: two statements and the scope.
 */
@Component
@Transactional(readOnly = true)
public class CaseHeads {

	private static final String HEAD = """
			select c.taxpayer_id, c.unit_id, u.name from arrears_case c join unit u on u.id = c.unit_id
			where c.id = :id and\s""" + ArrearsScope.CASE;

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final TaxpayerDirectory taxpayers;

	CaseHeads(JdbcClient jdbc, DataScopes scopes, TaxpayerDirectory taxpayers) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.taxpayers = taxpayers;
	}

	/**
	 * Returns the head of a case.
	 * @throws NotFoundException if the actor does not see it
	 */
	public CaseHead of(ArrearsCaseId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return ArrearsScope.bind(this.jdbc.sql(HEAD), scope).param("id", id.value()).query((row, number) -> {
			UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
			TaxpayerSummary taxpayer = this.taxpayers.summary(new TaxpayerId(row.getObject("taxpayer_id", UUID.class)));
			return new CaseHead(id, taxpayer.name(), taxpayer.creditCode(), unit, row.getString("name"),
					scope.edits(unit));
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
