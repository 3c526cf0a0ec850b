package org.workstyle.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

/**
 * Takes what units hand in, and sends it back with a reason.
 */
@Service
@Transactional
public class SubmissionManagement {

	private final QuarterSubmissionRepository submissions;

	private final QuarterManagement quarters;

	private final DataScopes scopes;

	private final AuditLog audit;

	private final Reasons reasons;

	private final Clock clock;

	SubmissionManagement(QuarterSubmissionRepository submissions, QuarterManagement quarters, DataScopes scopes,
			AuditLog audit, Reasons reasons, Clock clock) {
		this.submissions = submissions;
		this.quarters = quarters;
		this.scopes = scopes;
		this.audit = audit;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Hands a unit's readings in, by its head.
	 * @throws NotFoundException if the head does not see the unit
	 * @throws PortalException if the quarter takes no submissions, or the unit handed in
	 */
	public void submit(Quarter quarter, UnitId unit, Actor actor) {
		var scope = this.scopes.of(actor);
		if (!scope.sees(unit)) {
			throw new NotFoundException("unit", unit);
		}
		if (!actor.is(Role.UNIT_HEAD) || !scope.edits(unit)) {
			throw new AccessDeniedException("The unit's head hands in");
		}
		AssessmentQuarter assessed = taking(quarter);
		this.submissions.findByQuarterAndUnit(assessed.id(), unit)
			.ifPresentOrElse((submission) -> submission.handInAgain(actor, this.clock.instant()), () -> this.submissions
				.save(new QuarterSubmission(assessed.id(), unit, actor, this.clock.instant())));
		this.audit.record("QUARTER_SUBMITTED", "assessment-quarter", quarter.toString(),
				Map.of("unit", unit.toString()));
	}

	/**
	 * Sends a unit's readings back.
	 */
	public void sendBack(Quarter quarter, UnitId unit, String reason, Actor actor) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = taking(quarter);
		this.submissions.findByQuarterAndUnit(assessed.id(), unit)
			.orElseThrow(() -> new NotFoundException("submission", unit))
			.sendBack(reason, actor, this.clock.instant());
	}

	@Transactional(readOnly = true)
	List<QuarterSubmission> of(AssessmentQuarterId quarter) {
		return this.submissions.findByQuarter(quarter);
	}

	private AssessmentQuarter taking(Quarter quarter) {
		AssessmentQuarter assessed = this.quarters.get(quarter);
		if (!assessed.takesSubmissions()) {
			throw new PortalException("assessment.error.published", quarter.toString());
		}
		return assessed;
	}

}
