package org.workstyle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonId;
import org.workstyle.arrears.CaseDebt;
import org.workstyle.arrears.EnforcementStep;
import org.workstyle.arrears.MeasureEntry;
import org.workstyle.arrears.MeasureManagement;
import org.workstyle.arrears.MeasureRecords;
import org.workstyle.arrears.NoteManagement;
import org.workstyle.arrears.PaymentMethod;
import org.workstyle.arrears.PlanBasis;
import org.workstyle.arrears.PlanFacts;
import org.workstyle.arrears.PlanManagement;
import org.workstyle.arrears.PlanRecords;
import org.workstyle.arrears.PlanSpread;
import org.workstyle.arrears.PlanView;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Agrees on plans and takes measures through the same doors as everybody. Nothing is done
 * any more where nothing is owed.
 */
@Component
class ClearingDesk {

	private final ArrearsDesk desk;

	private final PlanManagement plans;

	private final PlanRecords records;

	private final MeasureManagement measures;

	private final MeasureRecords taken;

	private final NoteManagement notes;

	private final Clock clock;

	ClearingDesk(ArrearsDesk desk, PlanManagement plans, PlanRecords records, MeasureManagement measures,
			MeasureRecords taken, NoteManagement notes, Clock clock) {
		this.desk = desk;
		this.plans = plans;
		this.records = records;
		this.measures = measures;
		this.taken = taken;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * Agrees to pay all that is owed today in equal parts.
	 */
	void agree(ArrearsFile file, int count, LocalDate first, @Nullable String reason) {
		CaseDebt debt = this.desk.debt(file);
		if (debt.principal().signum() > 0) {
			BigDecimal sum = debt.total().setScale(0, RoundingMode.UP);
			LocalDate today = LocalDate.now(this.clock);
			PlanFacts facts = new PlanFacts(today, PlanBasis.AGREEMENT,
					"云税分〔" + today.getYear() + "〕" + file.between(1, 60) + "号", null, PlanSpread.of(sum, count, first));
			this.plans.agree(file.id(), TimeOrderedIds.next(), facts,
					this.records.inForce(file.id(), today).map(PlanView::id).orElse(null), reason,
					file.people().officer());
		}
	}

	/**
	 * Pays the next instalment of the plan in force.
	 */
	void payInstalment(ArrearsFile file) {
		this.records.inForce(file.id(), LocalDate.now(this.clock))
			.flatMap(PlanView::next)
			.ifPresent((met) -> this.desk.pay(file, met.instalment().amount().subtract(met.paid()),
					PaymentMethod.TRANSFER));
	}

	void take(ArrearsFile file, EnforcementStep step) {
		take(file, step, null, null, null);
	}

	void remind(ArrearsFile file) {
		LocalDate today = LocalDate.now(this.clock);
		take(file, new MeasureEntry(EnforcementStep.REMINDER, today, today.plusDays(7), document(file, "通"), null, null,
				null, null, null));
	}

	void decide(ArrearsFile file) {
		take(file, EnforcementStep.DECISION, file.people().leader(), null, null);
	}

	/**
	 * Takes a part of what is owed from the bank.
	 */
	void deduct(ArrearsFile file, double part) {
		BigDecimal amount = this.desk.debt(file)
			.total()
			.multiply(BigDecimal.valueOf(part))
			.setScale(2, RoundingMode.DOWN);
		if (amount.signum() > 0) {
			take(file, EnforcementStep.BANK_DEDUCTION, null, null, amount);
			this.desk.pay(file, amount, PaymentMethod.DEDUCTION);
		}
	}

	void seize(ArrearsFile file) {
		take(file, EnforcementStep.SEIZURE, null, file.people().colleague(), null);
	}

	/**
	 * Says what came of the last measure that gave a time.
	 */
	void conclude(ArrearsFile file, String outcome) {
		this.taken.of(file.id())
			.stream()
			.filter((measure) -> measure.deadline() != null && measure.outcome() == null)
			.findFirst()
			.ifPresent((measure) -> this.measures.conclude(file.id(), measure.id(), outcome, LocalDate.now(this.clock),
					file.people().officer()));
	}

	void note(ArrearsFile file, String text) {
		this.notes.take(file.id(), TimeOrderedIds.next(), text, file.people().officer());
	}

	private void take(ArrearsFile file, EnforcementStep step, @Nullable PersonId approver, @Nullable PersonId second,
			@Nullable BigDecimal amount) {
		take(file, new MeasureEntry(step, LocalDate.now(this.clock), null, document(file, "强"), approver, second, null,
				amount, null));
	}

	private void take(ArrearsFile file, MeasureEntry entry) {
		if (this.desk.debt(file).principal().signum() > 0) {
			this.measures.take(file.id(), TimeOrderedIds.next(), entry, file.people().officer());
		}
	}

	private String document(ArrearsFile file, String kind) {
		return "云税" + kind + "〔" + LocalDate.now(this.clock).getYear() + "〕" + file.between(1, 400) + "号";
	}

}
