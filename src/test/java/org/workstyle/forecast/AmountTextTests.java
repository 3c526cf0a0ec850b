package org.workstyle.forecast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AmountTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1,234,567.89; 1234567.89", "１２３４．５; 1234.50", " 12 000 ; 12000.00",
			"0; 0.00", "1，000; 1000.00", "12.3000; 12.30" })
	void understandsWhatPeopleType(String typed, String amount) {
		assertThat(AmountText.of(typed, false).amount()).isEqualTo(amount);
	}

	@Test
	void readsAnEmptyCellAsNothing() {
		assertThat(AmountText.of("  ", false).amount()).isNull();
	}

	@Test
	void allowsRefundsBelowZeroOnlyWhereTheyOccur() {
		assertThat(AmountText.of("-12.5", true).amount()).isEqualTo("-12.50");
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> AmountText.of("-12.5", false))
			.withMessage("forecast.error.negative");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "abc; forecast.error.number", "1.2.3; forecast.error.number", "1.234; forecast.error.cents",
					"123456789012345; forecast.error.digits", "=1+1; forecast.error.number",
					"1e5; forecast.error.number" })
	void refusesWhatIsNoAmount(String typed, String message) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> AmountText.of(typed, true))
			.withMessage(message);
	}

}
