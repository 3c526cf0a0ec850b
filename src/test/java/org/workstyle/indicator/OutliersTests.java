package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutliersTests {

	private static final List<BigDecimal> EARLIER = Stream.of("100", "102", "98", "101", "99", "100")
		.map(BigDecimal::new)
		.toList();

	@ParameterizedTest
	@CsvSource({ "100, false", "103, false", "103.8, false", "103.88, true", "104, true", "96.2, false", "96, true",
			"-100, true", "0, true", "1000000000000000000000000000000, true" })
	void isFarBeyondThreeStandardDeviations(BigDecimal value, boolean far) {
		assertThat(new Outliers(BigDecimal.valueOf(3)).isFar(value, EARLIER)).isEqualTo(far);
	}

	@Test
	void saysNothingOfFewValuesAndNoticesAnyChangeOfConstantOnes() {
		Outliers outliers = new Outliers(BigDecimal.valueOf(3));
		List<BigDecimal> constant = java.util.Collections.nCopies(6, new BigDecimal("7"));

		assertThat(outliers.isFar(new BigDecimal("1000"), EARLIER.subList(0, 5))).isFalse();
		assertThat(outliers.isFar(new BigDecimal("7.0"), constant)).isFalse();
		assertThat(outliers.isFar(new BigDecimal("7.1"), constant)).isTrue();
	}

}
