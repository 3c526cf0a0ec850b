package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A scoring rule in whole numbers of 64 bits: the same points as {@link ScoringRule},
 * already rounded to cents, or an {@link ArithmeticException} where the numbers are too
 * large.
 */
interface CompactRule {

	/**
	 * Returns the score in cents of the value n ÷ d × factor.
	 * @param n the numerator
	 * @param d the denominator at the same scale, positive
	 */
	long cents(long n, long d);

	/**
	 * LINEAR between two limits. Below zero and above full the straight line is cut,
	 * which gives the same as asking for the limits first.
	 * @param factor what the quotient is multiplied by
	 */
	static CompactRule linear(BigFraction factor, Direction direction, BigDecimal target, BigDecimal floor,
			BigDecimal full) {
		if (direction.compare(Exact.of(target), Exact.of(floor)) <= 0) {
			throw new ArithmeticException("There is no line between the limits");
		}
		BigFraction steep = Exact.of(full).multiply(100).divide(Exact.of(target).subtract(Exact.of(floor)));
		Affine line = Affine.of(steep.multiply(factor), steep.multiply(Exact.of(floor)).negate());
		long most = cents(Exact.of(full));
		return (n, d) -> Math.min(Math.max(line.halfUp(n, d), 0), most);
	}

	static CompactRule bands(IndicatorRule rule, List<Bands.Band> bands) {
		Affine[] beyond = bands.stream().map((band) -> beyond(rule, band.threshold())).toArray(Affine[]::new);
		long[] cents = bands.stream()
			.mapToLong((band) -> cents(Exact.of(rule.full()).multiply(Exact.of(band.percent())).divide(100)))
			.toArray();
		return (n, d) -> {
			for (int index = 0; index < beyond.length; index++) {
				if (beyond[index].top(n, d) >= 0) {
					return cents[index];
				}
			}
			return 0;
		};
	}

	static CompactRule perUnit(IndicatorRule rule, PerUnit perUnit) {
		BigFraction step = Exact.of(perUnit.step());
		BigFraction slope = towards(rule).multiply(Exact.of(rule.factor())).divide(step).negate();
		Affine missed = Affine.of(slope, towards(rule).multiply(Exact.of(rule.limits().target())).divide(step));
		Affine left = Affine.of(Exact.of(perUnit.points()).multiply(-100), Exact.of(rule.full()).multiply(100));
		return (n, d) -> Math.max(left.halfUp(Math.max(missed.ceiling(n, d), 0), 1), 0);
	}

	/**
	 * Returns by how much a value is better than the bound.
	 */
	static Affine beyond(IndicatorRule rule, BigDecimal bound) {
		return Affine.of(towards(rule).multiply(Exact.of(rule.factor())),
				towards(rule).multiply(Exact.of(bound)).negate());
	}

	/**
	 * Returns 1 where higher is better, else −1.
	 */
	static BigFraction towards(IndicatorRule rule) {
		return BigFraction.of((rule.limits().direction() == Direction.HIGHER) ? 1 : -1);
	}

	/**
	 * Rounds points half-up to cents.
	 */
	static long cents(BigFraction points) {
		return Exact.round(points, 2).unscaledValue().longValueExact();
	}

}
