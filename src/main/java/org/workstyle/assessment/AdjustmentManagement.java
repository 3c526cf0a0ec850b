package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Takes and decides adjustments. What goes beyond the cap of the quarter or of the year
 * is refused when it is approved.
 */
@Service
@Transactional
public class AdjustmentManagement {

	private final AdjustmentRepository adjustments;

	private final QuarterManagement quarters;

	private final IndicatorSettings settings;

	private final AuditLog audit;

	private final Reasons reasons;

	private final Clock clock;

	AdjustmentManagement(AdjustmentRepository adjustments, QuarterManagement quarters, IndicatorSettings settings,
			AuditLog audit, Reasons reasons, Clock clock) {
		this.adjustments = adjustments;
		this.quarters = quarters;
		this.settings = settings;
		this.audit = audit;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Returns the adjustments of a year, quarters' and annual ones.
	 */
	@Transactional(readOnly = true)
	public List<Adjustment> of(int year) {
		return this.adjustments.findByYear(year);
	}

	/**
	 * Proposes points for a quarter that is not published, or for the year.
	 */
	public AdjustmentId propose(AdjustmentFacts facts, Actor actor) {
		refuseIfPublished(facts);
		this.reasons.give(facts.reason());
		return this.adjustments.save(new Adjustment(facts, actor, this.clock.instant())).id();
	}

	/**
	 * Approves or refuses a proposal.
	 * @throws PortalException if the proposer decides, or a cap would be passed
	 */
	public void decide(AdjustmentId id, boolean approved, String why, Actor actor) {
		Adjustment adjustment = this.adjustments.findById(id)
			.orElseThrow(() -> new NotFoundException("adjustment", id));
		refuseIfPublished(adjustment.facts());
		this.reasons.give(why);
		if (approved) {
			refuseBeyondCaps(adjustment.facts());
		}
		adjustment.decide(approved, why, actor, this.clock.instant());
		this.audit.record("ADJUSTMENT_DECIDED", "adjustment", id.toString(),
				Map.of("state", adjustment.state().name(), "points", adjustment.facts().points().toPlainString()));
	}

	private void refuseIfPublished(AdjustmentFacts facts) {
		if (facts.quarterNumber() != null) {
			Quarter quarter = new Quarter(facts.year(), facts.quarterNumber());
			if (this.quarters.get(quarter).isPublished()) {
				throw new PortalException("assessment.error.published", quarter.toString());
			}
		}
	}

	private void refuseBeyondCaps(AdjustmentFacts facts) {
		boolean bonus = facts.points().signum() > 0;
		List<AdjustmentFacts> same = this.adjustments.findByYear(facts.year())
			.stream()
			.filter((each) -> each.state() == AdjustmentState.APPROVED)
			.map(Adjustment::facts)
			.filter((each) -> each.unit().equals(facts.unit()) && (each.points().signum() > 0) == bonus)
			.toList();
		IndicatorSettings.OnDay inForce = this.settings.on(day(facts));
		BigDecimal ofYear = sum(same).add(facts.points()).abs();
		refuseBeyond(ofYear, inForce.number(bonus ? SettingCode.BONUS_YEAR : SettingCode.DEDUCTION_YEAR), "year");
		if (facts.quarterNumber() != null) {
			List<AdjustmentFacts> ofQuarter = same.stream()
				.filter((each) -> Objects.equals(each.quarterNumber(), facts.quarterNumber()))
				.toList();
			refuseBeyond(sum(ofQuarter).add(facts.points()).abs(),
					inForce.number(bonus ? SettingCode.BONUS_QUARTER : SettingCode.DEDUCTION_QUARTER), "quarter");
		}
	}

	private static java.time.LocalDate day(AdjustmentFacts facts) {
		int number = (facts.quarterNumber() != null) ? facts.quarterNumber() : 4;
		return new Quarter(facts.year(), number).lastDay();
	}

	private static BigDecimal sum(List<AdjustmentFacts> adjustments) {
		return adjustments.stream().map(AdjustmentFacts::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static void refuseBeyond(BigDecimal points, BigDecimal cap, String period) {
		if (points.compareTo(cap) > 0) {
			throw new PortalException("assessment.error.cap-" + period, points.toPlainString(), cap.toPlainString());
		}
	}

}
