package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what the legal order of enforcement asks about a case on a day: what was taken
 * before, what is owed, whether an agreement is kept.
 */
@Component
@Transactional(readOnly = true)
class CaseStanding {

	private final MeasureRepository measures;

	private final PlanRecords plans;

	private final TaxOwed owed;

	CaseStanding(MeasureRepository measures, PlanRecords plans, TaxOwed owed) {
		this.measures = measures;
		this.plans = plans;
		this.owed = owed;
	}

	Of of(ArrearsCaseId id, LocalDate day) {
		List<TakenStep> taken = this.measures.findTaken(id.value()).stream().map(EnforcementMeasure::taken).toList();
		TaxOwed.Owed due = this.owed.on(id, day);
		boolean kept = this.plans.of(id, day)
			.stream()
			.anyMatch((plan) -> !plan.facts().agreedOn().isAfter(day) && plan.isKeptAgreement());
		return new Of(taken, new CaseFacts(due.earliestDue(), kept), due);
	}

	/**
	 * Where a case stands.
	 *
	 * @param taken what was taken and not withdrawn
	 * @param facts what decides about the next step
	 * @param owed the tax that is owed
	 */
	record Of(List<TakenStep> taken, CaseFacts facts, TaxOwed.Owed owed) {

	}

}
