package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.YearInputs.UnitYear;

/**
 * Rolls the quarters into the year: the weighted mean of the rounded quarter scores a
 * unit has, Σ (weight × score) ÷ Σ weight, rounded half-up to two decimals, plus the
 * annual adjustments; then rank and segment. A unit without any quarter has neither score
 * nor rank nor segment.
 */
public final class YearScoring {

	private YearScoring() {
	}

	/**
	 * Computes the results, in the order of the inputs.
	 */
	public static List<YearScore> of(YearInputs inputs) {
		List<@Nullable BigDecimal> means = new ArrayList<>();
		List<@Nullable BigDecimal> scores = new ArrayList<>();
		for (UnitYear unit : inputs.units()) {
			BigDecimal mean = mean(unit, inputs.weights());
			means.add(mean);
			scores.add((mean != null) ? mean.add(inputs.caps().total(unit.adjustments())) : null);
		}
		List<@Nullable Integer> places = Ranking.places(scores);
		List<@Nullable Integer> segments = Ranking.segments(places, inputs.quotas());
		List<YearScore> results = new ArrayList<>();
		for (int index = 0; index < means.size(); index++) {
			UnitYear unit = inputs.units().get(index);
			results.add(new YearScore(unit.id(), means.get(index), inputs.caps().total(unit.adjustments()),
					scores.get(index), places.get(index), segments.get(index), unit.quarters().contains(null)));
		}
		return results;
	}

	private static @Nullable BigDecimal mean(UnitYear unit, List<BigDecimal> weights) {
		BigFraction sum = BigFraction.ZERO;
		BigFraction weight = BigFraction.ZERO;
		for (int index = 0; index < weights.size(); index++) {
			BigDecimal score = unit.quarters().get(index);
			if (score != null) {
				sum = sum.add(Exact.of(score).multiply(Exact.of(weights.get(index))));
				weight = weight.add(Exact.of(weights.get(index)));
			}
		}
		return (weight.signum() == 0) ? null : Exact.round(sum.divide(weight), 2);
	}

}
