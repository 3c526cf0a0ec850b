package org.workstyle.assessment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.history.Reasons;
import org.workstyle.indicator.Definitions;
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

	private final Definitions definitions;

	private final AssessmentDays days;

	private final Reasons reasons;

	ExceptionManagement(QuarterExceptionRepository exceptions, QuarterManagement quarters, Definitions definitions,
			AssessmentDays days, Reasons reasons) {
		this.exceptions = exceptions;
		this.quarters = quarters;
		this.definitions = definitions;
		this.days = days;
		this.reasons = reasons;
	}

	/**
	 * Lets a unit change its readings until a day, today at the earliest.
	 * @throws PortalException if the day is over, or the quarter is published
	 */
	public void grantLate(Quarter quarter, UnitId unit, LocalDate endsOn, String reason, Actor actor) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = this.quarters.unpublished(quarter);
		if (endsOn.isBefore(this.days.today())) {
			throw new PortalException("assessment.error.ends-in-past");
		}
		this.exceptions.save(QuarterException.late(assessed.id(), unit, endsOn, reason, actor, this.days.now()));
	}

	/**
	 * Leaves an indicator that the unit did not report out of both sums.
	 * @throws PortalException if the quarter has no such indicator, or is published
	 */
	public void exempt(Quarter quarter, UnitId unit, String indicatorCode, String reason, Actor actor) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = this.quarters.unpublished(quarter);
		if (this.definitions.in(quarter).stream().noneMatch((each) -> each.facts().code().equals(indicatorCode))) {
			throw new PortalException("assessment.error.no-indicator", indicatorCode);
		}
		this.exceptions
			.save(QuarterException.exempt(assessed.id(), unit, indicatorCode, reason, actor, this.days.now()));
	}

	/**
	 * Takes an exception back.
	 * @throws NotFoundException if the quarter has no such exception
	 * @throws PortalException if it was taken back before, or the quarter is published
	 */
	public void revoke(Quarter quarter, QuarterExceptionId id, String reason) {
		this.reasons.give(reason);
		AssessmentQuarterId assessed = this.quarters.unpublished(quarter).id();
		this.exceptions.findById(id)
			.filter((exception) -> exception.isOf(assessed))
			.orElseThrow(() -> new NotFoundException("exception", id))
			.revoke(this.days.now());
	}

	@Transactional(readOnly = true)
	List<QuarterException> of(AssessmentQuarterId quarter) {
		return this.exceptions.findByQuarterOrderByGrantedAt(quarter);
	}

}
