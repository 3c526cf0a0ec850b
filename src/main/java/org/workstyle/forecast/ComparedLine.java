package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * What was forecast and what came in, of a tax, a unit, a month or all of them, summed
 * before anything is divided.
 *
 * @param forecast what was forecast in time for the months compared; where nothing came
 * in yet, for all of them
 * @param actual what came in
 * @param lastYear what came in of the same months a year before
 * @param plan the plan of the year or quarter
 * @param planActual what came in of that year or quarter so far
 * @param error how far the forecast lay from what came in
 * @param naive the error of "same as last year"
 * @param lines what errors are held against
 * @param missing months of units that came in without any forecast in time
 * @param open months of units of which nothing came in yet
 */
public record ComparedLine(@Nullable BigDecimal forecast, @Nullable BigDecimal actual, @Nullable BigDecimal lastYear,
		@Nullable BigDecimal plan, @Nullable BigDecimal planActual, @Nullable ForecastError error,
		@Nullable ForecastError naive, ErrorLines lines, int missing, int open) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Whether there is nothing to show.
	 */
	public boolean isEmpty() {
		return this.forecast == null && this.actual == null && this.plan == null;
	}

	/**
	 * Returns where the error lies, if there is one.
	 */
	public @Nullable ErrorBand band() {
		return (this.error != null) ? this.error.band(this.lines) : null;
	}

	/**
	 * Returns the growth over last year in percent, half-up to two decimals.
	 */
	public @Nullable BigDecimal growth() {
		return (this.actual != null && this.lastYear != null && this.lastYear.signum() > 0)
				? percent(this.actual.subtract(this.lastYear), this.lastYear) : null;
	}

	/**
	 * Returns how much of the plan came in, in percent, half-up to two decimals.
	 */
	public @Nullable BigDecimal progress() {
		return (this.plan != null && this.plan.signum() > 0)
				? percent((this.planActual != null) ? this.planActual : BigDecimal.ZERO, this.plan) : null;
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
	}

}
