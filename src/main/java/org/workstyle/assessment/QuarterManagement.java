package org.workstyle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.history.Reasons;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
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

	private final IndicatorSettings settings;

	private final WorkingDays workingDays;

	private final AuditLog audit;

	private final Reasons reasons;

	private final Clock clock;

	QuarterManagement(AssessmentQuarterRepository quarters, AppealRepository appeals, IndicatorSettings settings,
			WorkingDays workingDays, AuditLog audit, Reasons reasons, Clock clock) {
		this.quarters = quarters;
		this.appeals = appeals;
		this.settings = settings;
		this.workingDays = workingDays;
		this.audit = audit;
		this.reasons = reasons;
		this.clock = clock;
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
	 * @throws PortalException if it is open already
	 */
	public void open(Quarter quarter) {
		if (this.quarters.findByYearAndNumber(quarter.year(), quarter.number()).isPresent()) {
			throw new PortalException("assessment.error.open-already", quarter.toString());
		}
		int days = this.settings.on(quarter.lastDay()).number(SettingCode.QUARTER_DUE_DAYS).intValueExact();
		this.quarters.save(new AssessmentQuarter(quarter, this.workingDays.after(quarter.lastDay(), days)));
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
		assessed.close(LocalDate.now(this.clock), this.clock.instant());
		this.audit.record("QUARTER_CLOSED", "assessment-quarter", quarter.toString(), Map.of("reason", reason));
	}

	private AssessmentQuarter forChange(Quarter quarter) {
		return this.quarters.findForChange(quarter.year(), quarter.number())
			.orElseThrow(() -> new NotFoundException("quarter", quarter));
	}

}
