package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.CaseDetails.Rights;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * Reads a case for its pages: one statement and the scope.
 */
@Component
@Transactional(readOnly = true)
public class CaseRecords {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ROW = """
			select c.*, t.name, t.credit_code, u.short_name, p.name as officer,
			  (select json_agg(json_build_object('id', y.id, 'paidOn', y.paid_on, 'bookedOn', y.booked_on,
			      'amount', y.amount, 'method', y.method, 'voucher', y.voucher, 'reason', y.reason,
			      'enteredBy', a.display_name, 'reversed', exists (select from arrears_movement m
			        where m.payment_id = y.id and m.kind = 'REVERSAL')) order by y.paid_on desc, y.id desc)
			    from arrears_payment y left join account a on a.id = y.entered_by where y.case_id = c.id) as payments
			from arrears_case c
			join taxpayer t on t.id = c.taxpayer_id
			join unit u on u.id = c.unit_id
			left join person p on p.id = c.officer_id
			where c.id = :id and\s""" + ArrearsScope.CASE;

	private static final String OF_ITEM = "select case_id from arrears_item where id = :id";

	private static final String OF_PAYMENT = "select case_id from arrears_payment where id = :id";

	private static final String OF_STOP = """
			select i.case_id from arrears_stop s join arrears_item i on i.id = s.item_id where s.id = :id
			""";

	private static final String OF_PROPOSAL = """
			select i.case_id from arrears_proposal o join arrears_item i on i.id = o.item_id where o.id = :id
			""";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final ArrearsCaseAccess access;

	CaseRecords(JdbcClient jdbc, DataScopes scopes, ArrearsCaseAccess access) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.access = access;
	}

	/**
	 * Returns a case.
	 * @throws NotFoundException if there is none, or the actor may not see it
	 */
	public CaseDetails find(ArrearsCaseId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return ArrearsScope.bind(this.jdbc.sql(ROW), scope)
			.param("id", id.value())
			.query((row, number) -> details(row, scope, actor))
			.optional()
			.orElseThrow(() -> new NotFoundException(ArrearsCaseAccess.SUBJECT, id));
	}

	/**
	 * Returns the case of an item.
	 */
	public CaseDetails ofItem(ArrearsItemId item, Actor actor) {
		return find(caseOf(OF_ITEM, item.value()), actor);
	}

	/**
	 * Returns the case of a payment.
	 */
	public CaseDetails ofPayment(UUID payment, Actor actor) {
		return find(caseOf(OF_PAYMENT, payment), actor);
	}

	/**
	 * Returns the case of days without surcharge.
	 */
	public CaseDetails ofStop(UUID stop, Actor actor) {
		return find(caseOf(OF_STOP, stop), actor);
	}

	/**
	 * Returns the case of a proposal.
	 */
	public CaseDetails ofProposal(UUID proposal, Actor actor) {
		return find(caseOf(OF_PROPOSAL, proposal), actor);
	}

	private ArrearsCaseId caseOf(String sql, UUID id) {
		return this.jdbc.sql(sql)
			.param("id", id)
			.query((row, number) -> new ArrearsCaseId(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFoundException(ArrearsCaseAccess.SUBJECT, id));
	}

	private CaseDetails details(ResultSet row, DataScope scope, Actor actor) throws SQLException {
		LocalDate accepted = row.getObject("bankruptcy_accepted_on", LocalDate.class);
		UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
		CaseRow summary = new CaseRow(new ArrearsCaseId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("credit_code"), row.getString("short_name"), row.getString("officer"),
				RiskLevel.valueOf(row.getString("risk")), row.getObject("opened_on", LocalDate.class),
				accepted != null);
		boolean works = this.access.edits(unit, scope);
		return new CaseDetails(summary, row.getLong("version"),
				new TaxpayerId(row.getObject("taxpayer_id", UUID.class)), unit, row.getObject("officer_id", UUID.class),
				accepted, payments(row.getString("payments")),
				new Rights(works, works && actor.is(Role.UNIT_HEAD), actor.accountId()));
	}

	private static List<Payment> payments(@Nullable String json) {
		return (json != null) ? List.of(JSON.readValue(json, Payment[].class)) : List.of();
	}

}
