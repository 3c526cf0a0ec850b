package org.workstyle.regulation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyFrequencyTests {

	@ParameterizedTest
	@CsvSource({ "WEEKLY, 2024-02-29, 2024-02-26, 2024-03-03", "WEEKLY, 2023-12-31, 2023-12-25, 2023-12-31",
			"MONTHLY, 2024-02-10, 2024-02-01, 2024-02-29", "QUARTERLY, 2023-11-25, 2023-10-01, 2023-12-31",
			"HALF_YEARLY, 2023-06-30, 2023-01-01, 2023-06-30", "HALF_YEARLY, 2023-07-01, 2023-07-01, 2023-12-31",
			"YEARLY, 2023-05-01, 2023-01-01, 2023-12-31" })
	void waitsOnceInEachPeriod(DutyFrequency frequency, LocalDate day, LocalDate start, LocalDate end) {
		assertThat(frequency.startOf(day)).contains(start);
		assertThat(frequency.endOf(day)).contains(end);
		assertThat(frequency.waitsOn(day, null)).isTrue();
		assertThat(frequency.waitsOn(day, start.minusDays(1))).isTrue();
		assertThat(frequency.waitsOn(day, start)).isFalse();
		assertThat(frequency.waitsOn(end.plusDays(1), end)).isTrue();
	}

	@Test
	void onceWaitsUntilDoneAndOnOccasionNever() {
		LocalDate day = LocalDate.of(2023, 6, 28);
		assertThat(DutyFrequency.ONCE.waitsOn(day, null)).isTrue();
		assertThat(DutyFrequency.ONCE.waitsOn(day, day.minusYears(1))).isFalse();
		assertThat(DutyFrequency.ON_OCCASION.waitsOn(day, null)).isFalse();
	}

}
