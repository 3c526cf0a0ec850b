package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A hint for a forecast: the mean of what came in of the same month in the years before,
 * at most three of them. It is never entered by itself.
 */
final class Proposal {

	/** Years looked back on. */
	static final int YEARS = 3;

	private Proposal() {
	}

	/**
	 * Returns the mean, half-up to the cent.
	 * @param earlier what came in of the same month in the years before
	 */
	static @Nullable BigDecimal of(List<BigDecimal> earlier) {
		return earlier.isEmpty() ? null
				: earlier.stream()
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.divide(BigDecimal.valueOf(earlier.size()), 2, RoundingMode.HALF_UP);
	}

}
