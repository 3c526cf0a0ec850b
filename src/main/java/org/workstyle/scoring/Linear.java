package org.workstyle.scoring;

import java.math.BigDecimal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * LINEAR 线性计分: full at the target or beyond, zero at the floor or beyond, and between
 * them full × (value − floor) ÷ (target − floor), in both directions.
 */
public record Linear() implements ScoringRule {

	@Override
	public Share points(BigFraction value, BigDecimal full, Limits limits) {
		return between(value, full, limits.direction(), limits.target(), limits.floor());
	}

	static Share between(BigFraction value, BigDecimal full, Direction direction, BigDecimal target, BigDecimal floor) {
		BigFraction goal = Exact.of(target);
		BigFraction bottom = Exact.of(floor);
		String shown = Exact.shown(value, 6);
		if (direction.reaches(value, goal)) {
			return new Share(Exact.of(full), Step.of("full", shown, target.toPlainString(), full.toPlainString()));
		}
		if (!direction.reaches(value, bottom) || value.equals(bottom)) {
			return new Share(BigFraction.ZERO, Step.of("floor", shown, floor.toPlainString()));
		}
		BigFraction points = Exact.of(full).multiply(value.subtract(bottom)).divide(goal.subtract(bottom));
		return new Share(points, Step.of("linear", full.toPlainString(), shown, floor.toPlainString(),
				target.toPlainString(), Exact.shown(points, 6)));
	}

}
