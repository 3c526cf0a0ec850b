package org.workstyle.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.scoring.QuarterInputs;

/**
 * Tells which adjustments a published quarter counts: those approved before, which nobody
 * changes any more.
 */
@Component
@Transactional(readOnly = true)
public class QuarterAdjustments {

	private final AdjustmentRepository adjustments;

	QuarterAdjustments(AdjustmentRepository adjustments) {
		this.adjustments = adjustments;
	}

	/**
	 * Returns the adjustments of all units: one statement.
	 * @param scope the reader's, who learns why of the units whose records it shows
	 */
	public List<Counted> of(QuarterInputs inputs, DataScope scope) {
		Integer number = inputs.quarter().number();
		return this.adjustments.findByYear(inputs.quarter().year())
			.stream()
			.filter((each) -> each.state() == AdjustmentState.APPROVED)
			.filter((each) -> number.equals(each.facts().quarterNumber())
					&& inputs.adjustments().containsKey(each.facts().unit().toString()))
			.map((each) -> Counted.of(each, scope.sees(each.facts().unit())))
			.toList();
	}

	/**
	 * An adjustment that counts.
	 *
	 * @param unit the unit
	 * @param points the points, negative when taken
	 * @param reason why, for those who may see it
	 * @param evidence what shows it, likewise
	 * @param approver who approved it, likewise
	 */
	public record Counted(UnitId unit, BigDecimal points, @Nullable String reason, @Nullable String evidence,
			@Nullable String approver) {

		static Counted of(Adjustment adjustment, boolean why) {
			AdjustmentFacts facts = adjustment.facts();
			return why ? new Counted(facts.unit(), facts.points(), facts.reason(), facts.evidence(),
					adjustment.decidedByName()) : new Counted(facts.unit(), facts.points(), null, null, null);
		}

	}

}
