package org.workstyle.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.workstyle.shared.Quarter;

/**
 * The months of an entry grid: a whole quarter, written {@code 2023Q1}, or one of its
 * months, written {@code 2023-02}.
 *
 * @param quarter the quarter
 * @param months the months shown
 */
public record ReadingPeriod(Quarter quarter, List<YearMonth> months) {

	public ReadingPeriod {
		months = List.copyOf(months);
	}

	/**
	 * Reads a quarter or a month; Spring calls it for request parameters.
	 */
	public static ReadingPeriod of(String text) {
		try {
			if (text.contains("Q")) {
				return of(Quarter.of(text));
			}
			YearMonth month = YearMonth.parse(text);
			return new ReadingPeriod(Quarter.containing(month.atDay(1)), List.of(month));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Neither a quarter nor a month: " + text, ex);
		}
	}

	/**
	 * Returns the whole quarter.
	 */
	public static ReadingPeriod of(Quarter quarter) {
		YearMonth first = YearMonth.from(quarter.firstDay());
		return new ReadingPeriod(quarter, IntStream.range(0, 3).mapToObj(first::plusMonths).toList());
	}

	/**
	 * Returns the quarter whose last month was over on the day: the one people report.
	 */
	public static ReadingPeriod lastBefore(LocalDate day) {
		return of(Quarter.containing(day.minusMonths(1)));
	}

	/**
	 * Returns the first month of the quarter, under which its own values stand.
	 */
	public YearMonth first() {
		return YearMonth.from(this.quarter.firstDay());
	}

	/**
	 * Returns the last month shown.
	 */
	public YearMonth last() {
		return this.months.get(this.months.size() - 1);
	}

	@Override
	public String toString() {
		return (this.months.size() == 1) ? this.months.get(0).toString() : this.quarter.toString();
	}

}
