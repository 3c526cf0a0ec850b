package org.workstyle.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * How far a forecast lay from what came in: |actual − forecast| ÷ actual. Sums of larger
 * scopes are made of both first, then divided. Nothing is rounded before it is shown.
 *
 * @param difference the distance in yuan
 * @param base what it is divided by, above zero
 */
public record ForecastError(BigDecimal difference, BigDecimal base) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Returns the error; none where what it is divided by is zero or below.
	 */
	static @Nullable ForecastError of(BigDecimal actual, BigDecimal forecast, ErrorBase divisor) {
		BigDecimal base = (divisor == ErrorBase.ACTUAL) ? actual : forecast;
		return (base.signum() > 0) ? new ForecastError(actual.subtract(forecast).abs(), base) : null;
	}

	/**
	 * Returns the error in percent, half-up to two decimals.
	 */
	public BigDecimal percent() {
		return this.difference.multiply(HUNDRED).divide(this.base, 2, RoundingMode.HALF_UP);
	}

	/**
	 * Returns where the exact error lies.
	 */
	public ErrorBand band(ErrorLines lines) {
		if (isWithin(lines.excellent())) {
			return ErrorBand.EXCELLENT;
		}
		if (isWithin(lines.good())) {
			return ErrorBand.GOOD;
		}
		return isWithin(lines.floor()) ? ErrorBand.FAIR : ErrorBand.POOR;
	}

	private boolean isWithin(BigDecimal line) {
		return this.difference.multiply(HUNDRED).compareTo(line.multiply(this.base)) <= 0;
	}

}
