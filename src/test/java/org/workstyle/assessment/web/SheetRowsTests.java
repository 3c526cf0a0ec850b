package org.workstyle.assessment.web;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetRowsTests {

	@ParameterizedTest
	@CsvSource({ "60, 1, 2, 60.00", "1250, 22, 2, 56.82", "3, 1, 0, 3", "-1, 2, 1, -0.5",
			"1234567890123456, 1, 2, 1234567890123456.00" })
	void keepsTheDecimalsOfThePage(long numerator, long denominator, int decimals, String expected) {
		assertThat(SheetRows.fixed(BigFraction.of(numerator, denominator), decimals)).hasToString(expected);
	}

	@Test
	void leavesOutWhatHasNoValue() {
		assertThat(SheetRows.fixed(null, 2)).isNull();
	}

}
