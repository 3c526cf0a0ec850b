package org.workstyle.taxation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.workstyle.calendar.CalendarDay;
import org.workstyle.calendar.DayKind;
import org.workstyle.calendar.WorkingDays;

/**
 * The last day to file and pay in each month (申报缴纳期限): as published, else by the rule
 * over the working calendar. Published days are read by year and kept a little while.
 */
@Component
public class FilingDeadlines {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final PublishedDeadlines published;

	private final WorkingDays workingDays;

	private final Clock clock;

	private final DeadlineRule rule;

	private final Map<Integer, Kept> years = new ConcurrentHashMap<>();

	FilingDeadlines(PublishedDeadlines published, WorkingDays workingDays, Clock clock) {
		this.published = published;
		this.workingDays = workingDays;
		this.clock = clock;
		this.rule = new DeadlineRule(workingDays::isWorkingDay, this::isStatutory);
	}

	/**
	 * Returns the last day to file and pay in the month.
	 */
	public LocalDate in(YearMonth month) {
		return find(month).day();
	}

	/**
	 * Returns the last day of the month and where it comes from.
	 */
	public FilingDeadline find(YearMonth month) {
		PublishedDeadlines.Published found = published(month.getYear()).get(month);
		LocalDate byRule = this.rule.deadline(month);
		return (found != null) ? new FilingDeadline(month, found.day(), byRule, found.source(), true)
				: new FilingDeadline(month, byRule, byRule, null, this.workingDays.isKnown(month.getYear()));
	}

	/**
	 * Returns the last days of a year.
	 */
	public List<FilingDeadline> of(int year) {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> find(YearMonth.of(year, month))).toList();
	}

	void forget() {
		this.years.clear();
	}

	private boolean isStatutory(LocalDate day) {
		CalendarDay noticed = this.workingDays.year(day.getYear()).noticed(day);
		return noticed != null && noticed.kind() == DayKind.OFF;
	}

	private Map<YearMonth, PublishedDeadlines.Published> published(int year) {
		Instant now = this.clock.instant();
		return this.years.compute(year, (key, kept) -> (kept != null && now.isBefore(kept.until())) ? kept
				: new Kept(this.published.of(key), now.plus(KEPT)))
			.days();
	}

	private record Kept(Map<YearMonth, PublishedDeadlines.Published> days, Instant until) {

	}

}
