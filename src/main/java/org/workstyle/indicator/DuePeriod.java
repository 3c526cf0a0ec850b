package org.workstyle.indicator;

import java.time.YearMonth;

/**
 * A month or quarter whose values are due, written {@code MONTH 2023-05} or
 * {@code QUARTER 2023-04}.
 *
 * @param periodicity whether the month or its quarter
 * @param month the month; of a quarter the first
 */
public record DuePeriod(Periodicity periodicity, YearMonth month) {

	public DuePeriod {
		if (periodicity == Periodicity.QUARTER && month.getMonthValue() % 3 != 1) {
			throw new IllegalArgumentException("No quarter begins in " + month);
		}
	}

	/**
	 * Reads {@code MONTH 2023-05}; Spring calls it for parameters.
	 */
	public static DuePeriod of(String text) {
		String[] parts = text.split(" ", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException("Not a month or quarter: " + text);
		}
		return new DuePeriod(Periodicity.valueOf(parts[0]), YearMonth.parse(parts[1]));
	}

	@Override
	public String toString() {
		return this.periodicity + " " + this.month;
	}

}
