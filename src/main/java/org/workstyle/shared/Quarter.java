package org.workstyle.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, written {@code 2023Q1}.
 *
 * @param year calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");

	public Quarter {
		if (number < 1 || number > 4) {
			throw new IllegalArgumentException("A year has the quarters 1 to 4, not " + number);
		}
	}

	/**
	 * Reads {@code 2023Q1}; Spring calls it for path variables.
	 */
	public static Quarter of(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a quarter: " + text);
		}
		return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	/**
	 * Returns the quarter a day lies in.
	 */
	public static Quarter containing(LocalDate day) {
		return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
	}

	/**
	 * Returns its first day.
	 */
	public LocalDate firstDay() {
		return LocalDate.of(this.year, Month.of(3 * this.number - 2), 1);
	}

	/**
	 * Returns its last day.
	 */
	public LocalDate lastDay() {
		return firstDay().plusMonths(3).minusDays(1);
	}

	/**
	 * Returns the quarter after this one.
	 */
	public Quarter next() {
		return containing(firstDay().plusMonths(3));
	}

	/**
	 * Returns the quarter before this one.
	 */
	public Quarter previous() {
		return containing(firstDay().minusMonths(3));
	}

	@Override
	public int compareTo(Quarter other) {
		return firstDay().compareTo(other.firstDay());
	}

	@Override
	public String toString() {
		return this.year + "Q" + this.number;
	}

}
