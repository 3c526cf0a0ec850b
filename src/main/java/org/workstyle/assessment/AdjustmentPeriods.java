package org.workstyle.assessment;

import org.springframework.stereotype.Component;

import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Whether a quarter or a year still takes adjustments; until the transaction ends it goes
 * on doing so.
 */
@Component
class AdjustmentPeriods {

	private final AssessmentQuarterRepository quarters;

	private final AnnualAssessmentRepository years;

	AdjustmentPeriods(AssessmentQuarterRepository quarters, AnnualAssessmentRepository years) {
		this.quarters = quarters;
		this.years = years;
	}

	/**
	 * Refuses a quarter that is not opened or is published, and a year that was proposed
	 * to the committee.
	 */
	void refuseUnlessOpen(AdjustmentFacts facts) {
		if (facts.quarterNumber() != null) {
			refuseUnlessOpen(new Quarter(facts.year(), facts.quarterNumber()));
		}
		else if (this.quarters.findYearForChange(facts.year()).isEmpty()) {
			throw new PortalException("assessment.error.not-open", String.valueOf(facts.year()));
		}
		else if (this.years.findForChange(facts.year())
			.filter((year) -> year.state() != AnnualState.OPEN)
			.isPresent()) {
			throw new PortalException("assessment.error.year-proposed", String.valueOf(facts.year()));
		}
	}

	private void refuseUnlessOpen(Quarter quarter) {
		AssessmentQuarter assessed = this.quarters.findForChange(quarter.year(), quarter.number())
			.orElseThrow(() -> new PortalException("assessment.error.not-open", quarter.toString()));
		if (assessed.isPublished()) {
			throw new PortalException("assessment.error.adjust-published", quarter.toString());
		}
	}

}
