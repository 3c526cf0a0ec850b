package org.workstyle.taxation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.PortalException;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
@Transactional
class FilingDeadlinesTests {

	private static final YearMonth MAY = YearMonth.of(2023, 5);

	@Autowired
	FilingDeadlines deadlines;

	@Autowired
	DeadlineManagement management;

	@AfterEach
	void forget() {
		this.deadlines.forget();
	}

	@Test
	void reproducesEveryPublishedDeadlineByTheCalendar() throws IOException {
		List<String[]> published = published();

		assertThat(published).hasSize(60).allSatisfy((row) -> {
			FilingDeadline deadline = this.deadlines.find(YearMonth.parse(row[0]));
			assertThat(deadline.day()).as(row[0]).isEqualTo(LocalDate.parse(row[1]));
			assertThat(deadline.isPublished()).isFalse();
			assertThat(deadline.assured()).isTrue();
		});
	}

	@Test
	void aPublishedDayWinsOverTheRule() {
		LocalDate byRule = this.deadlines.in(MAY);
		this.management.publish(MAY, LocalDate.of(2023, 5, 24), "税总办征科函〔2023〕×号", "系统升级顺延");
		this.deadlines.forget();

		FilingDeadline deadline = this.deadlines.find(MAY);

		assertThat(deadline.day()).isEqualTo(LocalDate.of(2023, 5, 24));
		assertThat(deadline.byRule()).isEqualTo(byRule).isEqualTo(LocalDate.of(2023, 5, 18));
		assertThat(deadline.source()).isEqualTo("税总办征科函〔2023〕×号");
		this.management.withdraw(MAY, "通知撤销");
		this.deadlines.forget();
		assertThat(this.deadlines.in(MAY)).isEqualTo(byRule);
	}

	@Test
	void knowsOnlyWeekendsWhereTheNoticeIsMissing() {
		FilingDeadline deadline = this.deadlines.find(YearMonth.of(2031, 2));

		assertThat(deadline.day()).isEqualTo(LocalDate.of(2031, 2, 17));
		assertThat(deadline.assured()).isFalse();
	}

	@Test
	void refusesADayOfAnotherMonth() {
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> this.management.publish(MAY, LocalDate.of(2023, 6, 1), "x", "y"))
			.withMessage("taxation.deadline.error.month");
	}

	private static List<String[]> published() throws IOException {
		try (InputStream file = Objects
			.requireNonNull(FilingDeadlinesTests.class.getResourceAsStream("filing-deadlines-cn.csv"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(","))
				.toList();
		}
	}

}
