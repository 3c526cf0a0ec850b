package org.workstyle.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * A unit's score of one indicator in an edition.
 *
 * @param unit the unit
 * @param indicator code of the indicator
 * @param state how the score came about
 * @param numerator the numerator, if it has a value
 * @param denominator the denominator, if it has a value
 * @param value the value, rounded for reading
 * @param score the score; none where the indicator does not apply
 * @param full the full score
 * @param light green, yellow or red
 * @param place the rank, where the rule ranks
 */
public record EditionScore(UnitId unit, String indicator, String state, @Nullable BigDecimal numerator,
		@Nullable BigDecimal denominator, @Nullable BigDecimal value, @Nullable BigDecimal score, BigDecimal full,
		@Nullable String light, @Nullable Integer place) {

	/**
	 * Returns the points lost.
	 */
	public BigDecimal lost() {
		return (this.score != null) ? this.full.subtract(this.score) : BigDecimal.ZERO;
	}

}
