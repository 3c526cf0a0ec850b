package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.PlanState.Instalment;
import org.workstyle.taxpayer.CreditCode;

/**
 * Makes cases with items, payments, plans and measures for tests, by the real
 * managements.
 */
@TestComponent
public class ClearingSamples {

	private static final AtomicInteger NUMBER = new AtomicInteger(300000);

	private final CaseManagement cases;

	private final ItemManagement items;

	private final PaymentManagement payments;

	private final PlanManagement plans;

	private final MeasureManagement measures;

	private final CaseDebts debts;

	private final JdbcClient jdbc;

	private final Clock clock;

	public ClearingSamples(CaseManagement cases, ItemManagement items, PaymentManagement payments, PlanManagement plans,
			MeasureManagement measures, CaseDebts debts, JdbcClient jdbc, Clock clock) {
		this.cases = cases;
		this.items = items;
		this.payments = payments;
		this.plans = plans;
		this.measures = measures;
		this.debts = debts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Opens the case of a new taxpayer of the unit.
	 */
	public ArrearsCaseId open(String name, UnitId unit, CurrentUser officer) {
		CreditCode code = CreditCode.completing("91520199MA6" + NUMBER.incrementAndGet());
		this.jdbc
			.sql("""
					insert into taxpayer (credit_code, name, pinyin, kind, industry, unit_id, unit_since, state, state_since,
					  registered_on)
					values (:code, :name, 'x', 'ENTERPRISE', 'MANUFACTURING', :unit, :day, 'NORMAL', :day, :day)
					""")
			.param("code", code.value())
			.param("name", name)
			.param("unit", unit.value())
			.param("day", LocalDate.of(2021, 3, 1))
			.update();
		return this.cases.open(code, RiskLevel.MEDIUM, officer);
	}

	/**
	 * Adds VAT of the month before it was due.
	 */
	public void owe(ArrearsCaseId id, String tax, LocalDate due, CurrentUser officer) {
		LocalDate month = due.minusMonths(1).withDayOfMonth(1);
		LocalDate booked = due.plusDays(1).isAfter(today()) ? today() : due.plusDays(1);
		this.items.add(id, UUID.randomUUID(), new ItemFacts("VAT", month, month.plusMonths(1).minusDays(1), due,
				ItemOrigin.DECLARED, new BigDecimal(tax), booked, null, null), officer);
	}

	/**
	 * Pays tax of the oldest item, and no surcharge.
	 */
	public UUID pay(ArrearsCaseId id, String amount, LocalDate on, CurrentUser officer) {
		ItemDebt oldest = this.debts.of(id, on).open().get(0);
		BigDecimal money = new BigDecimal(amount);
		UUID form = UUID.randomUUID();
		this.payments.record(id, form, new PaymentFacts(on, on, money, PaymentMethod.TRANSFER, null,
				List.of(new PaymentFacts.Choice(oldest.item().id(), money, BigDecimal.ZERO)), "先缴税款"), officer);
		return this.jdbc.sql("select id from arrears_payment where entry_key = :key")
			.param("key", form)
			.query(UUID.class)
			.single();
	}

	public void reverse(UUID payment, LocalDate on, CurrentUser officer) {
		this.payments.reverse(payment, on, "银行退回", officer);
	}

	public ClearingPlanId agree(ArrearsCaseId id, PlanFacts facts, CurrentUser officer) {
		return this.plans.agree(id, UUID.randomUUID(), facts, null, null, officer);
	}

	public MeasureId take(ArrearsCaseId id, EnforcementStep step, LocalDate on, LocalDate deadline,
			CurrentUser officer) {
		return this.measures.take(id, UUID.randomUUID(),
				new MeasureEntry(step, on, deadline, null, null, null, null, null, null), officer);
	}

	public static PlanFacts agreement(LocalDate agreedOn, Instalment... instalments) {
		return new PlanFacts(agreedOn, PlanBasis.AGREEMENT, null, null, List.of(instalments));
	}

	public static Instalment instalment(LocalDate due, String amount) {
		return new Instalment(due, new BigDecimal(amount));
	}

}
