package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * IMPROVEMENT 进步计分: the gain in points over the same quarter a year ago, LINEAR on the
 * limits; full at or beyond the cap whatever the gain. Without a base year LINEAR on the
 * fallback limits.
 *
 * @param cap value that earns the full score
 * @param fallbackTarget target without a base year
 * @param fallbackFloor floor without a base year
 */
public record Improvement(@Nullable BigDecimal cap, @Nullable BigDecimal fallbackTarget,
		@Nullable BigDecimal fallbackFloor) implements ScoringRule {

	/**
	 * Scores a value without a base year.
	 */
	@Override
	public Share points(BigFraction value, BigDecimal full, Limits limits) {
		if (isCapped(value, limits)) {
			return capped(value, full);
		}
		if (this.fallbackTarget == null || this.fallbackFloor == null) {
			throw new IllegalStateException("There are no fallback limits");
		}
		return Linear.between(value, full, limits.direction(), this.fallbackTarget, this.fallbackFloor);
	}

	/**
	 * Whether a value without a base year can be scored.
	 */
	boolean hasFallback(BigFraction value, Limits limits) {
		return isCapped(value, limits) || (this.fallbackTarget != null && this.fallbackFloor != null);
	}

	/**
	 * Scores a value with its base.
	 */
	Share points(BigFraction value, BigFraction base, BigDecimal full, Limits limits) {
		if (isCapped(value, limits)) {
			return capped(value, full);
		}
		return Linear.between(limits.direction().gain(value, base), full, Direction.HIGHER, limits.target(),
				limits.floor());
	}

	private boolean isCapped(BigFraction value, Limits limits) {
		return this.cap != null && limits.direction().reaches(value, Exact.of(this.cap));
	}

	private Share capped(BigFraction value, BigDecimal full) {
		return new Share(Exact.of(full),
				Step.of("capped", Exact.shown(value, 6), String.valueOf(this.cap), full.toPlainString()));
	}

}
