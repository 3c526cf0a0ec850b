package org.workstyle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Grants and revokes exceptions before a quarter is published.
 */
@Service
@Transactional
public class ExceptionManagement {

	private final QuarterExceptionRepository exceptions;

	private final QuarterManagement quarters;

	private final Reasons reasons;

	private final Clock clock;

	ExceptionManagement(QuarterExceptionRepository exceptions, QuarterManagement quarters, Reasons reasons,
			Clock clock) {
		this.exceptions = exceptions;
		this.quarters = quarters;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Lets a unit change its readings until a day, today at the earliest.
	 */
	public void grantLate(Quarter quarter, UnitId unit, LocalDate endsOn, String reason, Actor actor) {
		if (endsOn.isBefore(LocalDate.now(this.clock))) {
			throw new PortalException("assessment.error.ends-in-past");
		}
		this.reasons.give(reason);
		this.exceptions
			.save(QuarterException.late(unpublished(quarter).id(), unit, endsOn, reason, actor, this.clock.instant()));
	}

	/**
	 * Leaves an indicator that the unit did not report out of both sums.
	 */
	public void exempt(Quarter quarter, UnitId unit, String indicatorCode, String reason, Actor actor) {
		this.reasons.give(reason);
		this.exceptions.save(QuarterException.exempt(unpublished(quarter).id(), unit, indicatorCode, reason, actor,
				this.clock.instant()));
	}

	/**
	 * Takes an exception back.
	 */
	public void revoke(Quarter quarter, QuarterExceptionId id, String reason) {
		AssessmentQuarterId assessed = unpublished(quarter).id();
		this.reasons.give(reason);
		this.exceptions.findById(id)
			.filter((exception) -> exception.isOf(assessed))
			.orElseThrow(() -> new NotFoundException("exception", id))
			.revoke(this.clock.instant());
	}

	@Transactional(readOnly = true)
	List<QuarterException> of(AssessmentQuarterId quarter) {
		return this.exceptions.findByQuarterOrderByGrantedAt(quarter);
	}

	private AssessmentQuarter unpublished(Quarter quarter) {
		AssessmentQuarter assessed = this.quarters.get(quarter);
		if (assessed.isPublished()) {
			throw new PortalException("assessment.error.published", quarter.toString());
		}
		return assessed;
	}

}
