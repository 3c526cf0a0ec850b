package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.shared.TimeOrderedIds;
import org.workstyle.taxpayer.TaxpayerFacts;
import org.workstyle.taxpayer.TaxpayerFixture;
import org.workstyle.taxpayer.TaxpayerManagement;

/**
 * Makes up a case of one unit, opened by another, with everything that can stand in it.
 */
@TestComponent
public class SampleArrears {

	private static final LocalDate DUE = LocalDate.of(2023, 1, 16);

	private final TaxpayerManagement taxpayers;

	private final CaseManagement cases;

	private final ItemManagement items;

	private final PaymentManagement payments;

	private final StopManagement stops;

	private final ProposalManagement proposals;

	private final JdbcClient jdbc;

	public SampleArrears(TaxpayerManagement taxpayers, CaseManagement cases, ItemManagement items,
			PaymentManagement payments, StopManagement stops, ProposalManagement proposals, JdbcClient jdbc) {
		this.taxpayers = taxpayers;
		this.cases = cases;
		this.items = items;
		this.payments = payments;
		this.stops = stops;
		this.proposals = proposals;
		this.jdbc = jdbc;
	}

	/**
	 * Opens a case at the branch of a head and hands it to a unit.
	 */
	public ArrearsCaseId openCase(UnitId branch, CurrentUser branchHead, UnitId unit) {
		TaxpayerFacts facts = TaxpayerFixture.facts("东河酿酒有限公司");
		this.taxpayers.enter(facts, branch, null, branchHead);
		ArrearsCaseId id = this.cases.open(facts.creditCode(), RiskLevel.LOW, branchHead);
		this.cases.transfer(id, 0, unit, null, DUE, "由征收管理股清理", branchHead);
		return id;
	}

	public UUID item(ArrearsCaseId id, CurrentUser who) {
		UUID form = TimeOrderedIds.next();
		this.items.add(id, form, new ItemFacts("VAT", LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31), DUE,
				ItemOrigin.DECLARED, new BigDecimal("10000"), DUE.plusDays(1), null, null), who);
		return id("select id from arrears_item where entry_key = ?", form);
	}

	public UUID payment(ArrearsCaseId id, CurrentUser who) {
		item(id, who);
		UUID form = TimeOrderedIds.next();
		LocalDate day = LocalDate.of(2023, 3, 1);
		this.payments.record(id, form,
				new PaymentFacts(day, day, BigDecimal.TEN, PaymentMethod.TRANSFER, null, List.of(), null), who);
		return id("select id from arrears_payment where entry_key = ?", form);
	}

	public UUID stop(ArrearsCaseId id, CurrentUser who) {
		UUID item = item(id, who);
		this.stops.stop(new ArrearsItemId(item), TimeOrderedIds.next(),
				new StopFacts(StopKind.AUTHORITY_FAULT, DUE.plusDays(1), null, null, null, "税务机关责任"), who);
		return id("select id from arrears_stop where item_id = ?", item);
	}

	public UUID proposal(ArrearsCaseId id, CurrentUser who) {
		UUID item = item(id, who);
		this.proposals.propose(new ArrearsItemId(item), TimeOrderedIds.next(), new ProposalFacts(
				ProposalKind.UNCOLLECTABLE, BigDecimal.ZERO, BigDecimal.ZERO, LocalDate.of(2023, 3, 1), "已注销"), who);
		return id("select id from arrears_proposal where item_id = ?", item);
	}

	private UUID id(String sql, UUID named) {
		return this.jdbc.sql(sql).param(named).query(UUID.class).single();
	}

}
