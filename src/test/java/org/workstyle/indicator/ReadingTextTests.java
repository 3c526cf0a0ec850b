package org.workstyle.indicator;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12|12", "１２３４．５|1234.5", "1,234,567.89|1234567.89", "-3|-3", "+4|4", " 0 |0",
			"0.00|0.00", "１，０００|1000", "123456789012345678901234567890|123456789012345678901234567890" })
	void readsNumbersAsPeopleTypeThem(String typed, BigDecimal value) {
		assertThat(ReadingText.of(typed)).isEqualTo(new ReadingText(ReadingState.REPORTED, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "—", "-", "/", "N/A", "不适用", " — " })
	void readsADashAsNotApplicable(String typed) {
		assertThat(ReadingText.of(typed).state()).isEqualTo(ReadingState.NOT_APPLICABLE);
	}

	@Test
	void readsNothingAsNotReported() {
		assertThat(ReadingText.of("  ").state()).isEqualTo(ReadingState.NOT_REPORTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "twelve", "1e9", "1.2.3", "12万", "--1", ".", "=1+1",
			"12345678901234567890123456789012345678901" })
	void refusesWhatIsNoNumber(String typed) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> ReadingText.of(typed))
			.withMessage("indicator.reading.error.number");
	}

}
