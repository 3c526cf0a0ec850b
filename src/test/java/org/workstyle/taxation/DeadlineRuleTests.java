package org.workstyle.taxation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.workstyle.calendar.CalendarYear;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineRuleTests {

	private final Map<LocalDate, String> noticed = rows("/calendar/holidays-cn.csv").stream()
		.collect(Collectors.toMap((row) -> LocalDate.parse(row[0]), (row) -> row[1]));

	private final DeadlineRule rule = new DeadlineRule(this::isWorkingDay,
			(day) -> "off".equals(this.noticed.get(day)));

	@Test
	void reproducesEveryPublishedDeadline() {
		Map<YearMonth, LocalDate> published = rows("/org/workstyle/taxation/filing-deadlines-cn.csv").stream()
			.collect(Collectors.toMap((row) -> YearMonth.parse(row[0]), (row) -> LocalDate.parse(row[1])));

		assertThat(published).hasSize(60);
		assertThat(published).allSatisfy((month, day) -> assertThat(this.rule.deadline(month)).isEqualTo(day));
	}

	@Test
	void movesFromAWeekendToTheNextWorkingDayWithoutNotices() {
		DeadlineRule weekends = new DeadlineRule((day) -> !CalendarYear.isWeekend(day), (day) -> false);

		assertThat(weekends.deadline(YearMonth.of(2031, 2))).isEqualTo(LocalDate.of(2031, 2, 17));
		assertThat(weekends.deadline(YearMonth.of(2031, 1))).isEqualTo(LocalDate.of(2031, 1, 15));
	}

	private boolean isWorkingDay(LocalDate day) {
		String kind = this.noticed.get(day);
		return (kind != null) ? "work".equals(kind) : !CalendarYear.isWeekend(day);
	}

	private static List<String[]> rows(String resource) {
		try (InputStream file = Objects.requireNonNull(DeadlineRuleTests.class.getResourceAsStream(resource))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(","))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
