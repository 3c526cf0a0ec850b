package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Quarter;

/**
 * Tells which scores a changed definition would change. Implemented by the module that
 * keeps the quarters.
 */
public interface DefinitionImpact {

	/**
	 * Returns every score of open quarters that would change, and as a trial those of the
	 * last closed quarter, which keep what was published. Stores nothing.
	 * @param indicator the indicator as it is
	 * @param from the first day of the changed definition
	 * @param definition what it would say from then on
	 */
	List<ScoreChange> of(Indicator indicator, LocalDate from, DefinitionFacts definition);

	/**
	 * A score that would change.
	 *
	 * @param quarter the quarter
	 * @param trial whether the quarter is closed and only serves as an example
	 * @param unit the unit
	 * @param before the indicator's score now, if there is one
	 * @param after the indicator's score then, if there would be one
	 * @param totalBefore the unit's score of the quarter now, if there is one
	 * @param totalAfter the unit's score of the quarter then, if there would be one
	 */
	record ScoreChange(Quarter quarter, boolean trial, UnitSummary unit, @Nullable BigDecimal before,
			@Nullable BigDecimal after, @Nullable BigDecimal totalBefore, @Nullable BigDecimal totalAfter) {
	}

}
