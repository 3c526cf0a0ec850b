package org.workstyle.assessment;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Takes what units hand in, and sends it back with a reason.
 */
@Service
@Transactional
public class SubmissionManagement {

	private final QuarterSubmissionRepository submissions;

	private final QuarterManagement quarters;

	private final UnitHeads heads;

	private final SubmissionCheck check;

	private final AssessmentDays days;

	private final AuditLog audit;

	private final Reasons reasons;

	SubmissionManagement(QuarterSubmissionRepository submissions, QuarterManagement quarters, UnitHeads heads,
			SubmissionCheck check, AssessmentDays days, AuditLog audit, Reasons reasons) {
		this.submissions = submissions;
		this.quarters = quarters;
		this.heads = heads;
		this.check = check;
		this.days = days;
		this.audit = audit;
		this.reasons = reasons;
	}

	/**
	 * Hands a unit's readings in, by its head.
	 * @throws NotFoundException if the head does not see the unit
	 * @throws UnexplainedException if readings break a rule and nobody explained them
	 * @throws PortalException if the quarter takes no submissions, or the unit handed in
	 */
	public void submit(Quarter quarter, UnitId unit, Actor actor) {
		this.heads.refuseOthers(unit, actor);
		AssessmentQuarter assessed = this.quarters.unpublished(quarter);
		this.submissions.findByQuarterAndUnit(assessed.id(), unit)
			.ifPresentOrElse((submission) -> submission.handInAgain(actor, this.days.now()),
					() -> this.submissions.save(new QuarterSubmission(assessed.id(), unit, actor, this.days.now())));
		this.check.refuseUnexplained(quarter, unit);
		this.audit.record("QUARTER_SUBMITTED", "assessment-quarter", quarter.toString(),
				Map.of("unit", unit.toString()));
	}

	/**
	 * Sends a unit's readings back.
	 * @throws PortalException if they are not handed in, or the quarter is published
	 */
	public void sendBack(Quarter quarter, UnitId unit, String reason, Actor actor) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = this.quarters.unpublished(quarter);
		this.submissions.findByQuarterAndUnit(assessed.id(), unit)
			.orElseThrow(() -> new PortalException("assessment.error.not-submitted"))
			.sendBack(reason, actor, this.days.now());
	}

	@Transactional(readOnly = true)
	List<QuarterSubmission> of(AssessmentQuarterId quarter) {
		return this.submissions.findByQuarter(quarter);
	}

}
