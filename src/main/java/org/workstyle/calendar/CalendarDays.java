package org.workstyle.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days in the database.
 */
@Component
class CalendarDays {

	private static final String PUT = """
			insert into calendar_day (day, kind, source) values (:day, :kind, :source)
			on conflict (day) do update set kind = excluded.kind, source = excluded.source""";

	private final JdbcClient jdbc;

	CalendarDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<CalendarDay> of(int year) {
		return this.jdbc
			.sql("select day, kind, source from calendar_day where day >= :first and day < :next order by day")
			.param("first", LocalDate.of(year, 1, 1))
			.param("next", LocalDate.of(year + 1, 1, 1))
			.query(CalendarDay.class)
			.list();
	}

	List<Integer> years() {
		return this.jdbc.sql("select distinct extract(year from day)::int from calendar_day order by 1")
			.query(Integer.class)
			.list();
	}

	void put(Collection<CalendarDay> days) {
		days.forEach((day) -> this.jdbc.sql(PUT)
			.param("day", day.day())
			.param("kind", day.kind().name())
			.param("source", day.source())
			.update());
	}

	void remove(Collection<LocalDate> days) {
		days.forEach((day) -> this.jdbc.sql("delete from calendar_day where day = :day").param("day", day).update());
	}

}
