package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.workstyle.assessment.EditionDimension;

/**
 * Shades the dimension scores of a page in five equal steps from the lowest to the
 * highest of them. Where all are the same, nothing is shaded.
 *
 * @param lowest the lowest score, if there are any
 * @param highest the highest score, if there are any
 */
record HeatMap(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

	private static final int STEPS = 5;

	static HeatMap of(Collection<Map<String, EditionDimension>> rows) {
		List<BigDecimal> scores = rows.stream()
			.flatMap((row) -> row.values().stream())
			.map(EditionDimension::score)
			.filter(Objects::nonNull)
			.sorted()
			.toList();
		return scores.isEmpty() ? new HeatMap(null, null) : new HeatMap(scores.get(0), scores.get(scores.size() - 1));
	}

	/**
	 * Returns the step of a score, 1 for the lowest; a score on a bound belongs to the
	 * better step.
	 */
	public @Nullable Integer step(@Nullable BigDecimal score) {
		if (score == null || this.lowest == null || this.highest == null || this.lowest.equals(this.highest)) {
			return null;
		}
		BigDecimal span = this.highest.subtract(this.lowest);
		BigDecimal steps = score.subtract(this.lowest).multiply(BigDecimal.valueOf(STEPS));
		return Math.min(steps.divide(span, 0, RoundingMode.FLOOR).intValueExact() + 1, STEPS);
	}

	/**
	 * Returns the steps with their bounds, the lowest first.
	 */
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		if (this.lowest != null && this.highest != null && !this.lowest.equals(this.highest)) {
			BigDecimal from = this.lowest;
			for (int number = 1; number <= STEPS; number++) {
				BigDecimal to = bound(this.lowest, this.highest, number);
				steps.add(new Step(number, from.toPlainString() + "–" + to.toPlainString()));
				from = to;
			}
		}
		return steps;
	}

	private static BigDecimal bound(BigDecimal lowest, BigDecimal highest, int number) {
		return lowest.add(highest.subtract(lowest)
			.multiply(BigDecimal.valueOf(number))
			.divide(BigDecimal.valueOf(STEPS), 2, RoundingMode.HALF_UP));
	}

	/**
	 * A step of the legend.
	 *
	 * @param number 1 for the lowest
	 * @param text from which score to which
	 */
	record Step(int number, String text) {
	}

}
