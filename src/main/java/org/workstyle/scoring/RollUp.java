package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The sum of some indicator scores: 100 × earned ÷ available, from the rounded scores, so
 * that a pocket calculator agrees; rounded half-up to two decimals.
 *
 * @param earned sum of the scores that count
 * @param available sum of the full scores of those
 * @param percent the score out of 100; none where nothing counts
 * @param leftOut how many indicators were left out of both sums
 */
public record RollUp(BigDecimal earned, BigDecimal available, @Nullable BigDecimal percent, int leftOut) {

	/**
	 * Sums the scores.
	 */
	public static RollUp of(List<IndicatorScore> scores) {
		List<IndicatorScore> counted = scores.stream().filter((score) -> score.state().counts()).toList();
		BigDecimal earned = BigDecimal.ZERO.setScale(2);
		BigDecimal available = BigDecimal.ZERO.setScale(2);
		for (IndicatorScore score : counted) {
			earned = earned.add((score.score() != null) ? score.score() : BigDecimal.ZERO);
			available = available.add(score.full());
		}
		return new RollUp(earned, available, percent(earned, available), scores.size() - counted.size());
	}

	private static @Nullable BigDecimal percent(BigDecimal earned, BigDecimal available) {
		if (available.signum() == 0) {
			return null;
		}
		BigFraction exact = Exact.of(earned).multiply(100).divide(Exact.of(available));
		return Exact.round(exact, 2);
	}

}
