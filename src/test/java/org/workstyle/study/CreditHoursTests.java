package org.workstyle.study;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditHoursTests {

	@ParameterizedTest
	@CsvSource({ "14:30, 17:30, 4", "09:00, 10:30, 2", "00:00, 00:30, 1", "09:00, 09:20, 0.5", "09:00, 17:30, 8",
			"00:00, 23:59, 8" })
	void halfADayCountsFourAndADayEight(LocalTime start, LocalTime end, String most) {
		assertThat(CreditHours.most(start, end)).isEqualByComparingTo(most);
	}

}
