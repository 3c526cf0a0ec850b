package org.workstyle.forecast;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class ForecastErrorTests {

	private static final ErrorLines LINES = new ErrorLines(new BigDecimal(2), new BigDecimal(5), new BigDecimal(10));

	/**
	 * A value on a line belongs to the better side; the rating looks at the exact error,
	 * not at the rounded one that is shown.
	 */
	@ParameterizedTest
	@CsvSource({ "1000000.00, 1000000.00, 0.00, EXCELLENT", "1000000.00, 980000.00, 2.00, EXCELLENT",
			"1000000.00, 1020000.00, 2.00, EXCELLENT", "1000000.00, 1020000.01, 2.00, GOOD",
			"1000000.00, 950000.00, 5.00, GOOD", "1000000.00, 949999.99, 5.00, FAIR",
			"1000000.00, 900000.00, 10.00, FAIR", "1000000.00, 1100000.01, 10.00, POOR",
			"8356412.37, 8123000.00, 2.79, GOOD", "3.00, 1.00, 66.67, POOR", "1000.00, 0.00, 100.00, POOR",
			"400.00, 420.50, 5.13, FAIR", "800.00, 800.04, 0.01, EXCELLENT" })
	void dividesTheDistanceByWhatCameIn(BigDecimal actual, BigDecimal forecast, BigDecimal percent, ErrorBand band) {
		ForecastError error = requireNonNull(ForecastError.of(actual, forecast, ErrorBase.ACTUAL));

		assertThat(error.percent()).isEqualTo(percent);
		assertThat(error.band(LINES)).isEqualTo(band);
	}

	@Test
	void isNotApplicableWhereNothingCameIn() {
		assertThat(ForecastError.of(BigDecimal.ZERO, BigDecimal.TEN, ErrorBase.ACTUAL)).isNull();
		assertThat(ForecastError.of(new BigDecimal("-5"), BigDecimal.TEN, ErrorBase.ACTUAL)).isNull();
	}

	@Test
	void canBeDividedByTheForecast() {
		ForecastError error = requireNonNull(
				ForecastError.of(new BigDecimal(100), new BigDecimal(80), ErrorBase.FORECAST));

		assertThat(error.percent()).isEqualTo("25.00");
		assertThat(ForecastError.of(new BigDecimal(100), BigDecimal.ZERO, ErrorBase.FORECAST)).isNull();
	}

}
