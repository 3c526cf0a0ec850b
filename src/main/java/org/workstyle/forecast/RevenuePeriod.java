package org.workstyle.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.workstyle.shared.Quarter;

/**
 * A month, a quarter or a year, written {@code 2023-05}, {@code 2023Q2} or {@code 2023}.
 *
 * @param first its first month
 * @param last its last month
 */
public record RevenuePeriod(YearMonth first, YearMonth last) {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	public RevenuePeriod {
		if (!isKnown(first)) {
			throw new IllegalArgumentException("Nothing is kept of " + first);
		}
	}

	/**
	 * Whether a month lies in the years that the portal keeps.
	 */
	static boolean isKnown(YearMonth month) {
		return month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
	}

	/**
	 * Reads a period; Spring calls it for parameters.
	 */
	public static RevenuePeriod of(String text) {
		if (text.matches("\\d{4}")) {
			int year = Integer.parseInt(text);
			return new RevenuePeriod(YearMonth.of(year, 1), YearMonth.of(year, 12));
		}
		return text.contains("Q") ? of(Quarter.of(text)) : of(YearMonth.parse(text));
	}

	/**
	 * Returns a quarter.
	 */
	public static RevenuePeriod of(Quarter quarter) {
		YearMonth first = YearMonth.from(quarter.firstDay());
		return new RevenuePeriod(first, first.plusMonths(2));
	}

	/**
	 * Returns a month.
	 */
	public static RevenuePeriod of(YearMonth month) {
		return new RevenuePeriod(month, month);
	}

	/**
	 * Returns the quarter of a day.
	 */
	public static RevenuePeriod quarterOf(LocalDate day) {
		return of(Quarter.containing(day));
	}

	/**
	 * Returns its months.
	 */
	public List<YearMonth> months() {
		return Stream.iterate(this.first, (month) -> !month.isAfter(this.last), (month) -> month.plusMonths(1))
			.toList();
	}

	/**
	 * Whether it is a whole year.
	 */
	public boolean isYear() {
		return months().size() == 12;
	}

	/**
	 * Whether it is a quarter.
	 */
	public boolean isQuarter() {
		return months().size() == 3;
	}

	/**
	 * Returns the year or quarter whose plan it belongs to.
	 */
	public RevenuePeriod planned() {
		return isYear() ? this : of(Quarter.containing(this.first.atDay(1)));
	}

	/**
	 * Returns its year from January to its end.
	 */
	public RevenuePeriod yearToDate() {
		return new RevenuePeriod(YearMonth.of(this.first.getYear(), 1), this.last);
	}

	/**
	 * Returns its year.
	 */
	public RevenuePeriod year() {
		return of(String.valueOf(this.first.getYear()));
	}

	/**
	 * Whether the month lies in it.
	 */
	public boolean contains(YearMonth month) {
		return !month.isBefore(this.first) && !month.isAfter(this.last);
	}

	@Override
	public String toString() {
		if (isYear()) {
			return String.valueOf(this.first.getYear());
		}
		return isQuarter() ? Quarter.containing(this.first.atDay(1)).toString() : this.first.toString();
	}

}
