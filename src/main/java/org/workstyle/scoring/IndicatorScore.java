package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A unit's score of one indicator with its working.
 *
 * @param indicator code of the indicator
 * @param dimension code of its dimension
 * @param unit identifier of the unit
 * @param state how it came about
 * @param numerator the numerator, if it has a value
 * @param denominator the denominator, if it has a value
 * @param value numerator ÷ denominator × factor, exact
 * @param base the value of the same quarter a year ago, where the rule needs it
 * @param score the score, rounded half-up to two decimals; none where it does not count
 * @param full the full score in points
 * @param light how the value stands against its limits; none without a value
 * @param place the rank, counted from 1, where the rule ranks
 * @param working the steps, in their order
 */
public record IndicatorScore(String indicator, String dimension, String unit, ScoreState state,
		@Nullable BigFraction numerator, @Nullable BigFraction denominator, @Nullable BigFraction value,
		@Nullable BigFraction base, @Nullable BigDecimal score, BigDecimal full, @Nullable Light light,
		@Nullable Integer place, List<Step> working) {

	public IndicatorScore {
		working = List.copyOf(working);
	}

	/**
	 * Returns the points lost; none where it does not count.
	 */
	public BigDecimal lost() {
		return (this.score != null) ? this.full.subtract(this.score) : BigDecimal.ZERO;
	}

}
