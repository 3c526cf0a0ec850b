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
	 * Returns every score of open quarters that would change.
	 * @param indicator the indicator as it is
	 * @param from the first day of the changed definition
	 * @param definition what it would say from then on
	 */
	List<ScoreChange> of(Indicator indicator, LocalDate from, DefinitionFacts definition);

	/**
	 * A score that would change.
	 *
	 * @param quarter the quarter
	 * @param unit the unit
	 * @param before the score now, if there is one
	 * @param after the score then, if there would be one
	 */
	record ScoreChange(Quarter quarter, UnitSummary unit, @Nullable BigDecimal before, @Nullable BigDecimal after) {

	}

}
