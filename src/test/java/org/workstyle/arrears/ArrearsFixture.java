package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.shared.TimeOrderedIds;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.TaxpayerFacts;
import org.workstyle.taxpayer.TaxpayerFixture;
import org.workstyle.taxpayer.TaxpayerManagement;

/**
 * A branch with its people, and cases with items, by the real managements.
 */
@TestComponent
public class ArrearsFixture {

	private final Organization organization;

	private final TaxpayerManagement taxpayers;

	private final CaseManagement cases;

	private final ItemManagement items;

	private final PaymentManagement payments;

	private final JdbcClient jdbc;

	public ArrearsFixture(Organization organization, TaxpayerManagement taxpayers, CaseManagement cases,
			ItemManagement items, PaymentManagement payments, JdbcClient jdbc) {
		this.organization = organization;
		this.taxpayers = taxpayers;
		this.cases = cases;
		this.items = items;
		this.payments = payments;
		this.jdbc = jdbc;
	}

	/**
	 * Returns a new branch with an officer, two heads and a discipline inspector
	 * elsewhere.
	 */
	public Branch branch() {
		UnitId bureau = this.organization.bureau();
		UnitId unit = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		PersonId officer = this.organization.person("张三", unit);
		return new Branch(unit, officer, this.organization.account(officer, Role.STAFF),
				this.organization.account(this.organization.person("赵局长", unit, MemberPosition.HEAD), Role.STAFF,
						Role.UNIT_HEAD),
				this.organization.account(this.organization.person("钱副局长", unit, MemberPosition.DEPUTY), Role.STAFF,
						Role.UNIT_HEAD),
				this.organization.account(this.organization.person("孙纪检", this.organization.department(bureau)),
						Role.STAFF, Role.INSPECTOR));
	}

	public CreditCode taxpayer(String name, Branch branch) {
		CreditCode code = TaxpayerFixture.code();
		TaxpayerFacts facts = TaxpayerFixture.facts(name);
		this.taxpayers.enter(new TaxpayerFacts(code, name, facts.kind(), facts.industry(), facts.registeredOn(), null),
				branch.unit(), branch.officer(), branch.staff());
		return code;
	}

	public ArrearsCaseId openCase(String name, Branch branch) {
		return this.cases.open(taxpayer(name, branch), RiskLevel.LOW, branch.staff());
	}

	/**
	 * Adds an item that is booked the day after it was due.
	 */
	public ArrearsItemId add(ArrearsCaseId id, String taxType, String principal, String due, Branch branch) {
		LocalDate dueOn = LocalDate.parse(due);
		UUID form = TimeOrderedIds.next();
		this.items.add(id, form, new ItemFacts(taxType, dueOn.minusDays(45), dueOn.minusDays(16), dueOn,
				ItemOrigin.DECLARED, new BigDecimal(principal), dueOn.plusDays(1), null, null), branch.staff());
		return this.jdbc.sql("select id from arrears_item where entry_key = ?")
			.param(form)
			.query((row, number) -> new ArrearsItemId(row.getObject(1, UUID.class)))
			.single();
	}

	/**
	 * Records a payment that is booked on the day it was made.
	 */
	public boolean pay(ArrearsCaseId id, String amount, String on, Branch branch) {
		LocalDate day = LocalDate.parse(on);
		return this.payments.record(id, TimeOrderedIds.next(),
				new PaymentFacts(day, day, new BigDecimal(amount), PaymentMethod.TRANSFER, null, List.of(), null),
				branch.staff());
	}

	/**
	 * A branch and its people.
	 *
	 * @param unit the branch
	 * @param officer who looks after its taxpayers
	 * @param staff the officer's account
	 * @param head its head
	 * @param deputy another head
	 * @param inspector works elsewhere and sees everything
	 */
	public record Branch(UnitId unit, PersonId officer, CurrentUser staff, CurrentUser head, CurrentUser deputy,
			CurrentUser inspector) {

	}

}
