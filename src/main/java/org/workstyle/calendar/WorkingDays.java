package org.workstyle.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Counts working days for every deadline. Years are read once and kept a little while, so
 * that another instance's change arrives too.
 */
@Component
public class WorkingDays {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final CalendarDays days;

	private final Clock clock;

	private final Map<Integer, Kept> years = new ConcurrentHashMap<>();

	WorkingDays(CalendarDays days, Clock clock) {
		this.days = days;
		this.clock = clock;
	}

	/**
	 * Whether the bureau works on the day.
	 */
	public boolean isWorkingDay(LocalDate day) {
		return year(day.getYear()).isWorkingDay(day);
	}

	/**
	 * Returns the day itself if the bureau works, otherwise the next working day: where a
	 * deadline on a day off moves to.
	 */
	public LocalDate onOrAfter(LocalDate day) {
		return isWorkingDay(day) ? day : after(day, 1);
	}

	/**
	 * Returns the n-th working day after a day, which is not counted itself.
	 * @param day the day before the count begins
	 * @param count at least 1
	 */
	public LocalDate after(LocalDate day, int count) {
		if (count < 1) {
			throw new IllegalArgumentException("Count from 1, not " + count);
		}
		LocalDate reached = day;
		for (int left = count; left > 0;) {
			reached = reached.plusDays(1);
			left -= isWorkingDay(reached) ? 1 : 0;
		}
		return reached;
	}

	/**
	 * Counts the working days after the first day up to and with the second, so that
	 * {@code between(day, after(day, n))} is n.
	 */
	public int between(LocalDate first, LocalDate second) {
		return second.isAfter(first)
				? (int) first.plusDays(1).datesUntil(second.plusDays(1)).filter(this::isWorkingDay).count() : 0;
	}

	/**
	 * Whether the year's notice has been entered; otherwise only weekends are off.
	 */
	public boolean isKnown(int year) {
		return year(year).isKnown();
	}

	/**
	 * Returns a year's days.
	 */
	public CalendarYear year(int year) {
		Instant now = this.clock.instant();
		return this.years.compute(year, (key, kept) -> (kept != null && now.isBefore(kept.until())) ? kept
				: new Kept(new CalendarYear(this.days.of(key)), now.plus(KEPT)))
			.calendar();
	}

	void forget() {
		this.years.clear();
	}

	private record Kept(CalendarYear calendar, Instant until) {

	}

}
