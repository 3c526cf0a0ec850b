package org.workstyle.assessment;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Whether a quarter is ripe to be published: it is over, nothing in it waits for a
 * decision, and units that did not hand in had their time and are known to be missing.
 */
@Component
class PublicationCheck {

	private final SubmissionManagement submissions;

	private final AdjustmentRepository adjustments;

	private final MeasuredUnits measuredUnits;

	private final AssessmentDays days;

	PublicationCheck(SubmissionManagement submissions, AdjustmentRepository adjustments, MeasuredUnits measuredUnits,
			AssessmentDays days) {
		this.submissions = submissions;
		this.adjustments = adjustments;
		this.measuredUnits = measuredUnits;
		this.days = days;
	}

	/**
	 * Refuses a quarter that is not ripe.
	 * @param incomplete whether it is to be published without units that did not hand in
	 */
	void refuseUnlessRipe(AssessmentQuarter assessed, boolean incomplete) {
		Quarter quarter = assessed.quarter();
		LocalDate today = this.days.today();
		if (!today.isAfter(quarter.lastDay())) {
			throw new PortalException("assessment.error.quarter-runs", quarter.lastDay().toString());
		}
		int undecided = this.adjustments.countByYearAndQuarterNumberAndState(quarter.year(), quarter.number(),
				AdjustmentState.PROPOSED);
		if (undecided > 0) {
			throw new PortalException("assessment.error.undecided", undecided);
		}
		long missing = missing(assessed);
		if (missing > 0 && !today.isAfter(assessed.submissionsDueOn())) {
			throw new PortalException("assessment.error.submissions-due", missing,
					assessed.submissionsDueOn().toString());
		}
		if (missing > 0 && !incomplete) {
			throw new PortalException("assessment.error.incomplete", missing);
		}
	}

	private long missing(AssessmentQuarter assessed) {
		Set<UnitId> handedIn = this.submissions.of(assessed.id())
			.stream()
			.filter((each) -> each.state() == SubmissionState.SUBMITTED)
			.map(QuarterSubmission::unit)
			.collect(Collectors.toSet());
		return this.measuredUnits.in(assessed.quarter())
			.stream()
			.map(UnitSummary::id)
			.filter((unit) -> !handedIn.contains(unit))
			.count();
	}

}
