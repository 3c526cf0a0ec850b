package org.workstyle.assessment;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.PortalException;

/**
 * Takes and decides adjustments. What goes beyond the cap of the quarter or of the year
 * is refused when it is proposed, and again when it is approved.
 */
@Service
@Transactional
public class AdjustmentManagement {

	private final AdjustmentRepository adjustments;

	private final AdjustmentPeriods periods;

	private final AdjustmentCaps caps;

	private final AssessmentDays days;

	private final AuditLog audit;

	private final Reasons reasons;

	AdjustmentManagement(AdjustmentRepository adjustments, AdjustmentPeriods periods, AdjustmentCaps caps,
			AssessmentDays days, AuditLog audit, Reasons reasons) {
		this.adjustments = adjustments;
		this.periods = periods;
		this.caps = caps;
		this.days = days;
		this.audit = audit;
		this.reasons = reasons;
	}

	/**
	 * Returns the adjustments of a year, quarters' and annual ones.
	 */
	@Transactional(readOnly = true)
	public List<Adjustment> of(int year) {
		return this.adjustments.findByYear(year);
	}

	/**
	 * Returns how many adjustments of a quarter wait for a decision.
	 */
	@Transactional(readOnly = true)
	public int undecided(Quarter quarter) {
		return this.adjustments.countByYearAndQuarterNumberAndState(quarter.year(), quarter.number(),
				AdjustmentState.PROPOSED);
	}

	/**
	 * Proposes points for a quarter that is not published, or for a year that was not
	 * proposed.
	 * @throws PortalException if the period takes no adjustments, there are no points, or
	 * a cap would be passed
	 */
	public AdjustmentId propose(AdjustmentFacts facts, Actor actor) {
		this.reasons.give(facts.reason());
		this.periods.refuseUnlessOpen(facts);
		Adjustment adjustment = new Adjustment(facts, actor, this.days.now());
		this.caps.refuseBeyond(facts,
				approved(this.adjustments.findByYear(facts.year())
					.stream()
					.filter((each) -> each.facts().unit().equals(facts.unit()))
					.toList()));
		return this.adjustments.save(adjustment).id();
	}

	/**
	 * Approves a proposal, or refuses it, which nothing hinders once it waits. All
	 * proposals of the unit and the year wait until the decision is made, so that two
	 * together do not pass a cap.
	 * @throws NotFoundException if there is no such proposal
	 * @throws PortalException if it was decided, the proposer decides, the period takes
	 * no adjustments any more, or a cap would be passed
	 */
	public void decide(AdjustmentId id, boolean approved, String why, Actor actor) {
		this.reasons.give(why);
		List<Adjustment> ofUnit = this.adjustments.findForDecision(id);
		Adjustment adjustment = ofUnit.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("adjustment", id));
		if (approved) {
			this.periods.refuseUnlessOpen(adjustment.facts());
		}
		adjustment.decide(approved, why, actor, this.days.now());
		if (approved) {
			this.caps.refuseBeyond(adjustment.facts(),
					approved(ofUnit.stream().filter((each) -> !each.equals(adjustment)).toList()));
		}
		this.audit.record("ADJUSTMENT_DECIDED", "adjustment", id.toString(),
				Map.of("state", adjustment.state().name(), "points", adjustment.facts().points().toPlainString()));
	}

	private static List<AdjustmentFacts> approved(List<Adjustment> adjustments) {
		return adjustments.stream()
			.filter((each) -> each.state() == AdjustmentState.APPROVED)
			.map(Adjustment::facts)
			.toList();
	}

}
