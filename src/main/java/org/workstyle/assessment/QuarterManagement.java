package org.workstyle.assessment;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Opens, reviews and closes quarters. Publishing is {@link Publication}'s.
 */
@Service
@Transactional
public class QuarterManagement {

	private final AssessmentQuarterRepository quarters;

	private final AppealRepository appeals;

	private final AnnualAssessmentRepository years;

	private final AssessmentDays days;

	private final AuditLog audit;

	private final Reasons reasons;

	QuarterManagement(AssessmentQuarterRepository quarters, AppealRepository appeals, AnnualAssessmentRepository years,
			AssessmentDays days, AuditLog audit, Reasons reasons) {
		this.quarters = quarters;
		this.appeals = appeals;
		this.years = years;
		this.days = days;
		this.audit = audit;
		this.reasons = reasons;
	}

	/**
	 * Returns all quarters, the latest first.
	 */
	@Transactional(readOnly = true)
	public List<AssessmentQuarter> all() {
		return this.quarters.findAll();
	}

	/**
	 * Returns a quarter.
	 */
	@Transactional(readOnly = true)
	public AssessmentQuarter get(Quarter quarter) {
		return this.quarters.findByYearAndNumber(quarter.year(), quarter.number())
			.orElseThrow(() -> new NotFoundException("quarter", quarter));
	}

	/**
	 * Opens a quarter for submissions, which are due some working days after its end.
	 * @throws PortalException if it has not begun, is open already, or its year was
	 * proposed
	 */
	public void open(Quarter quarter) {
		if (quarter.firstDay().isAfter(this.days.today())) {
			throw new PortalException("assessment.error.not-begun", quarter.toString());
		}
		if (this.quarters.findByYearAndNumber(quarter.year(), quarter.number()).isPresent()) {
			throw new PortalException("assessment.error.open-already", quarter.toString());
		}
		if (this.years.findByYear(quarter.year()).filter((year) -> year.state() != AnnualState.OPEN).isPresent()) {
			throw new PortalException("assessment.error.year-proposed", String.valueOf(quarter.year()));
		}
		this.quarters.save(new AssessmentQuarter(quarter, this.days.submissionsDueOn(quarter)));
	}

	/**
	 * Begins the review; units that were sent back may still hand in.
	 */
	public void beginReview(Quarter quarter) {
		forChange(quarter).beginReview();
	}

	/**
	 * Closes a published quarter for good.
	 * @throws PortalException while appeals may come in or wait for a decision
	 */
	public void close(Quarter quarter, String reason) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = forChange(quarter);
		if (this.appeals.existsByQuarterAndDecisionIsNull(assessed.id())) {
			throw new PortalException("assessment.error.appeals-open", quarter.toString());
		}
		assessed.close(this.days.today(), this.days.now());
		this.audit.record("QUARTER_CLOSED", "assessment-quarter", quarter.toString(), Map.of("reason", reason));
	}

	/**
	 * Returns a quarter that nobody else moves on, nor anything in it, until this
	 * transaction ends.
	 */
	AssessmentQuarter forChange(Quarter quarter) {
		return this.quarters.findForChange(quarter.year(), quarter.number())
			.orElseThrow(() -> new NotFoundException("quarter", quarter));
	}

	/**
	 * Returns a quarter that is not published and stays so until this transaction ends.
	 * @throws PortalException if it is published
	 */
	AssessmentQuarter unpublished(Quarter quarter) {
		AssessmentQuarter assessed = forChange(quarter);
		if (assessed.isPublished()) {
			throw new PortalException("assessment.error.published", quarter.toString());
		}
		return assessed;
	}

}
