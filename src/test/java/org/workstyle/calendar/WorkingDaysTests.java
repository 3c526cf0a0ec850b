package org.workstyle.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	private List<CalendarDay> notices = List.of();

	private WorkingDays workingDays;

	@BeforeEach
	void readNotices() throws IOException {
		this.notices = Notice
			.read(new ClassPathResource("calendar/holidays-cn.csv").getContentAsString(StandardCharsets.UTF_8))
			.days();
		this.workingDays = new WorkingDays(new NoticedDays(this.notices), Clock.systemUTC());
	}

	@Test
	void worksOnEveryMakeUpDayAndOnNoDayOff() {
		assertThat(this.notices).hasSize(182)
			.allSatisfy((notice) -> assertThat(this.workingDays.isWorkingDay(notice.day()))
				.isEqualTo(notice.kind() == DayKind.WORK));
		assertThat(this.notices).filteredOn((notice) -> notice.kind() == DayKind.WORK)
			.hasSizeGreaterThan(25)
			.allSatisfy((notice) -> assertThat(CalendarYear.isWeekend(notice.day())).isTrue());
	}

	/**
	 * Spring Festival of 2023: off from 21 to 27 January, working on Saturday 28 and
	 * Sunday 29. National Day of 2023: off from 29 September to 6 October, working on
	 * Saturday 7 and Sunday 8.
	 */
	@ParameterizedTest
	@CsvSource({ "2023-01-20, 1, 2023-01-28", "2023-01-20, 3, 2023-01-30", "2023-01-19, 5, 2023-01-31",
			"2023-01-21, 1, 2023-01-28", "2023-09-28, 1, 2023-10-07", "2023-09-28, 8, 2023-10-16",
			"2023-06-21, 1, 2023-06-25", "2023-04-28, 4, 2023-05-08", "2022-12-30, 1, 2023-01-03",
			"2023-03-01, 15, 2023-03-22" })
	void findsTheNthWorkingDay(LocalDate day, int count, LocalDate expected) {
		assertThat(this.workingDays.after(day, count)).isEqualTo(expected);
		assertThat(this.workingDays.between(day, expected)).isEqualTo(count);
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-15, 2023-01-16", "2023-01-28, 2023-01-28", "2023-10-01, 2023-10-07",
			"2023-07-03, 2023-07-03" })
	void movesADeadlineOnADayOff(LocalDate deadline, LocalDate moved) {
		assertThat(this.workingDays.onOrAfter(deadline)).isEqualTo(moved);
	}

	@Test
	void knowsOnlyWeekendsInAYearWithoutNotice() {
		assertThat(this.workingDays.isKnown(2023)).isTrue();
		assertThat(this.workingDays.isKnown(2031)).isFalse();
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2031, 1, 1))).isTrue();
		assertThat(this.workingDays.isWorkingDay(LocalDate.of(2031, 1, 4))).isFalse();
	}

	private static final class NoticedDays extends CalendarDays {

		private final List<CalendarDay> notices;

		private NoticedDays(List<CalendarDay> notices) {
			super(JdbcClient.create(new DriverManagerDataSource()));
			this.notices = notices;
		}

		@Override
		List<CalendarDay> of(int year) {
			return this.notices.stream().filter((notice) -> notice.day().getYear() == year).toList();
		}

	}

}
