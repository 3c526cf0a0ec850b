package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * All large sources of a list together.
 *
 * @param count how many there are
 * @param expected what is expected of them
 * @param paid what came in
 */
public record LargeSourceTotals(int count, BigDecimal expected, BigDecimal paid) {

	/**
	 * Returns how much came in, in percent, half-up to two decimals.
	 */
	public @Nullable BigDecimal progress() {
		return (this.expected.signum() > 0)
				? this.paid.multiply(BigDecimal.valueOf(100)).divide(this.expected, 2, RoundingMode.HALF_UP) : null;
	}

}
