package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * {@link Improvement} in whole numbers of 64 bits: the cap first, then the gain over the
 * base, or the fallback limits without one.
 *
 * @param cap by how much a value is better than the cap; none where there is no cap
 * @param gain the straight line over n ÷ d less the base's
 * @param fallback the straight line without a base; none where no limits are named
 * @param full the full score in cents
 */
record CompactGain(@Nullable Affine cap, CompactRule gain, @Nullable CompactRule fallback, int full) {

	/**
	 * Returns the rule; none where it does not fit.
	 */
	static @Nullable CompactGain of(IndicatorRule rule, Improvement improvement) {
		Limits limits = rule.limits();
		BigFraction factor = Exact.of(rule.factor());
		BigDecimal target = improvement.fallbackTarget();
		BigDecimal floor = improvement.fallbackFloor();
		try {
			CompactRule gain = CompactRule.linear(factor.multiply(CompactRule.towards(rule)), Direction.HIGHER,
					limits.target(), limits.floor(), rule.full());
			CompactRule fallback = (target != null && floor != null)
					? CompactRule.linear(factor, limits.direction(), target, floor, rule.full()) : null;
			BigDecimal cap = improvement.cap();
			return new CompactGain((cap != null) ? CompactRule.beyond(rule, cap) : null, gain, fallback,
					Math.toIntExact(CompactRule.cents(Exact.of(rule.full()))));
		}
		catch (ArithmeticException ex) {
			return null;
		}
	}

	int cents(BulkReading reading, long n, long d) {
		if (this.cap != null && this.cap.top(n, d) >= 0) {
			return this.full;
		}
		BigDecimal numerator = reading.baseNumerator();
		BigDecimal denominator = reading.baseDenominator();
		if (numerator == null || denominator == null || denominator.signum() == 0) {
			return (this.fallback != null) ? Math.toIntExact(this.fallback.cents(n, d)) : BulkScoring.LEFT_OUT;
		}
		int scale = CompactValues.scale(numerator, denominator);
		long baseN = CompactValues.whole(numerator, scale);
		long baseD = CompactValues.positive(CompactValues.whole(denominator, scale));
		long gained = Math.subtractExact(Math.multiplyExact(n, baseD), Math.multiplyExact(baseN, d));
		return Math.toIntExact(this.gain.cents(gained, Math.multiplyExact(d, baseD)));
	}

}
