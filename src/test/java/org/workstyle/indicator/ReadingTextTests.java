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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ITEMS|-3|negative", "ITEMS|1234.5|whole", "ITEMS|999999999999999999999|digits",
					"SESSIONS|0.5|whole", "PEOPLE|-1|negative", "TAXPAYERS|1.01|whole", "YUAN|0.125|decimals",
					"YUAN|-0.01|negative", "YUAN|1000000000000000|digits", "PERCENT|1234567890123456|digits" })
	void refusesWhatTheUnitOfMeasureCannotBe(Measure measure, String typed, String error) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> ReadingText.of(typed).in(measure))
			.withMessage("indicator.reading.error." + error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ITEMS|12.00", "ITEMS|0", "ITEMS|999999999999999", "YUAN|1,234.50",
			"YUAN|0.00", "PERCENT|-3.25", "NUMBER|0.125", "ITEMS|—", "YUAN|''" })
	void takesWhatItCanBe(Measure measure, String typed) {
		ReadingText text = ReadingText.of(typed);

		assertThat(text.in(measure)).isSameAs(text);
	}

}
