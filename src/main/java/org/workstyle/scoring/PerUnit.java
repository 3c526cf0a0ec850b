package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * PER_UNIT 扣分计分: full minus so many points for each step, or part of a step, by which the
 * value misses the target: full − points × ⌈miss ÷ step⌉, not below zero.
 *
 * @param points points lost for each step
 * @param step size of a step, positive
 */
public record PerUnit(BigDecimal points, BigDecimal step) implements ScoringRule {

	public PerUnit {
		if (step.signum() <= 0 || points.signum() < 0) {
			throw new IllegalArgumentException("A step is positive, and points are lost");
		}
	}

	@Override
	public Share points(BigFraction value, BigDecimal full, Limits limits) {
		BigFraction missed = limits.direction().gain(Exact.of(limits.target()), value);
		String shown = Exact.shown(value, 6);
		if (missed.signum() <= 0) {
			return new Share(Exact.of(full),
					Step.of("full", shown, limits.target().toPlainString(), full.toPlainString()));
		}
		BigInteger steps = ceiling(missed.divide(Exact.of(this.step)));
		BigFraction lost = Exact.of(this.points).multiply(steps);
		BigFraction left = Exact.of(full).subtract(lost);
		BigFraction given = (left.signum() < 0) ? BigFraction.ZERO : left;
		return new Share(given,
				Step.of("per-unit", shown, limits.target().toPlainString(), Exact.shown(missed, 6),
						this.step.toPlainString(), steps.toString(), this.points.toPlainString(), full.toPlainString(),
						Exact.shown(given, 6)));
	}

	private static BigInteger ceiling(BigFraction value) {
		BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
		return (parts[1].signum() > 0) ? parts[0].add(BigInteger.ONE) : parts[0];
	}

}
