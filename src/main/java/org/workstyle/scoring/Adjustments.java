package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The caps on adjustments (加分/减分) of a unit in a period.
 *
 * @param bonus most points that can be added, not negative
 * @param deduction most points that can be taken, not negative
 */
public record Adjustments(BigDecimal bonus, BigDecimal deduction) {

	/**
	 * Returns what the adjustments come to: min(sum of bonuses, cap) − min(sum of
	 * deductions, cap), in points with two decimals, rounded half-up.
	 * @param points the approved adjustments, negative where points are taken
	 */
	public BigDecimal total(List<BigDecimal> points) {
		BigDecimal added = points.stream().filter((each) -> each.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal taken = points.stream()
			.filter((each) -> each.signum() < 0)
			.map(BigDecimal::negate)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return added.min(this.bonus).subtract(taken.min(this.deduction)).setScale(2, RoundingMode.HALF_UP);
	}

}
