package org.workstyle.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The working days of a year. Without a notice only weekends are off.
 */
public final class CalendarYear {

	private final Map<LocalDate, CalendarDay> days;

	CalendarYear(List<CalendarDay> days) {
		this.days = days.stream()
			.collect(Collectors.toMap(CalendarDay::day, Function.identity(), (one, other) -> other, TreeMap::new));
	}

	/**
	 * Whether the year's notice has been entered.
	 */
	public boolean isKnown() {
		return !this.days.isEmpty();
	}

	/**
	 * Whether the bureau works on the day.
	 */
	public boolean isWorkingDay(LocalDate day) {
		CalendarDay noticed = this.days.get(day);
		return (noticed != null) ? noticed.kind() == DayKind.WORK : !isWeekend(day);
	}

	/**
	 * Returns what a notice says of the day, if it does.
	 */
	public @Nullable CalendarDay noticed(LocalDate day) {
		return this.days.get(day);
	}

	/**
	 * Returns all that notices say, by day.
	 */
	public List<CalendarDay> noticed() {
		return List.copyOf(this.days.values());
	}

	/**
	 * Whether the day is a Saturday or a Sunday.
	 */
	public static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
