package org.workstyle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.scoring.YearInputs;
import org.workstyle.scoring.YearSnapshot;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Rolls quarters up into the year: the performance office proposes, the committee
 * approves, which writes the first edition; then the year is closed. A correction of a
 * quarter reaches an approved year only by a correction of its own.
 */
@Service
@Transactional
public class YearManagement {

	private final AnnualAssessmentRepository years;

	private final AssessmentQuarterRepository quarters;

	private final ProposalCheck check;

	private final YearAssembly assembly;

	private final Editions editions;

	private final EditionRows rows;

	private final AuditLog audit;

	private final Reasons reasons;

	private final Clock clock;

	YearManagement(AnnualAssessmentRepository years, AssessmentQuarterRepository quarters, ProposalCheck check,
			YearAssembly assembly, Editions editions, EditionRows rows, AuditLog audit, Reasons reasons, Clock clock) {
		this.years = years;
		this.quarters = quarters;
		this.check = check;
		this.assembly = assembly;
		this.editions = editions;
		this.rows = rows;
		this.audit = audit;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Returns where the year stands.
	 * @throws NotFoundException if no quarter of it was opened
	 */
	@Transactional(readOnly = true)
	public AnnualState state(int year) {
		List<@Nullable AnnualAssessment> found = this.years.findByQuartersOf(year);
		if (found.isEmpty()) {
			throw new NotFoundException("year", year);
		}
		AnnualAssessment assessment = found.get(0);
		return (assessment != null) ? assessment.state() : AnnualState.OPEN;
	}

	/**
	 * Returns the adjustments of the whole year that hinder its proposal, in words.
	 */
	@Transactional(readOnly = true)
	public List<String> undecided(int year) {
		return this.check.waiting(year).stream().map(ProposalCheck.Waiting::toString).toList();
	}

	/**
	 * Proposes the year to the committee, once all its opened quarters are closed and its
	 * adjustments decided.
	 * @throws PortalException if one is not, or the year is not open
	 */
	public void propose(int year) {
		this.check.refuseUnlessRipe(year);
		AnnualAssessment assessment = forChange(year);
		assessment.propose();
		this.years.save(assessment);
	}

	/**
	 * Sends the year back to the performance office.
	 * @throws PortalException if it was not proposed
	 */
	public void sendBack(int year, String reason) {
		this.reasons.give(reason);
		forChange(year).sendBack();
	}

	/**
	 * Approves the year: its first edition.
	 * @throws PortalException if it was not proposed
	 */
	public void approve(int year, Actor actor) {
		Instant now = this.clock.instant();
		forChange(year).approve(actor, now);
		this.rows.write(this.assembly.of(year), NewEdition.first(actor, now));
		this.audit.record("YEAR_APPROVED", "annual-assessment", String.valueOf(year), Map.of("edition", "1"));
	}

	/**
	 * Closes an approved year for good.
	 * @throws PortalException if it is not approved
	 */
	public void close(int year, String reason) {
		this.reasons.give(reason);
		forChange(year).close(this.clock.instant());
		this.audit.record("YEAR_CLOSED", "annual-assessment", String.valueOf(year), Map.of("reason", reason));
	}

	/**
	 * Rolls an approved year up again, after a quarter of it was corrected, as a new
	 * edition.
	 * @return the number of the new edition
	 * @throws PortalException if the year is not approved, or nothing would change
	 */
	public int correct(int year, String reason, Actor actor) {
		AnnualAssessment assessment = forChange(year);
		if (!assessment.isApproved()) {
			throw new PortalException("assessment.error.year-not-approved", String.valueOf(year));
		}
		Edition latest = this.editions.of(year).get(0);
		YearInputs inputs = this.assembly.of(year);
		if (YearSnapshot.write(inputs).equals(this.editions.canonical(latest.id()))) {
			throw new PortalException("assessment.error.year-unchanged", String.valueOf(year));
		}
		this.rows.write(inputs, new NewEdition(latest.number() + 1, reason, null, actor, this.clock.instant()));
		this.audit.record("YEAR_CORRECTED", "annual-assessment", String.valueOf(year),
				Map.of("edition", String.valueOf(latest.number() + 1), "reason", reason));
		return latest.number() + 1;
	}

	/**
	 * Returns the year, which nobody else moves on until this transaction ends; one that
	 * was never proposed is open.
	 */
	private AnnualAssessment forChange(int year) {
		return this.years.findForChange(year).orElseGet(() -> neverProposed(year));
	}

	private AnnualAssessment neverProposed(int year) {
		if (this.quarters.findByYearOrderByNumber(year).isEmpty()) {
			throw new NotFoundException("year", year);
		}
		return new AnnualAssessment(year);
	}

}
