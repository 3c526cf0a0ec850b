package org.workstyle.taxation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The published last days in the database.
 */
@Component
class PublishedDeadlines {

	private static final String PUT = """
			insert into filing_deadline (month, day, source, entered_at) values (:month, :day, :source, :now)
			on conflict (month) do update
			set day = excluded.day, source = excluded.source, entered_at = excluded.entered_at""";

	private final JdbcClient jdbc;

	PublishedDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns those of a year.
	 */
	Map<YearMonth, Published> of(int year) {
		return this.jdbc.sql("select month, day, source from filing_deadline where month between :first and :last")
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 1))
			.query(Published.class)
			.stream()
			.collect(Collectors.toMap((each) -> YearMonth.from(each.month()), (each) -> each));
	}

	void put(YearMonth month, LocalDate day, String source, Instant now) {
		this.jdbc.sql(PUT)
			.param("month", month.atDay(1))
			.param("day", day)
			.param("source", source)
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.update();
	}

	boolean remove(YearMonth month) {
		return this.jdbc.sql("delete from filing_deadline where month = :month")
			.param("month", month.atDay(1))
			.update() == 1;
	}

	/**
	 * A published day.
	 *
	 * @param month first day of the month
	 * @param day the last day to file and pay
	 * @param source the notice
	 */
	record Published(LocalDate month, LocalDate day, String source) {

	}

}
