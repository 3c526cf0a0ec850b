package org.workstyle.taxation;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * The last day to file and pay in a month.
 *
 * @param month the month
 * @param day the day that counts
 * @param byRule the day that the rule gives
 * @param source the notice that published the day; none where the rule counts
 * @param assured whether the days off of the year are known, or the day is published
 */
public record FilingDeadline(YearMonth month, LocalDate day, LocalDate byRule, @Nullable String source,
		boolean assured) {

	/**
	 * Whether the day was published.
	 */
	public boolean isPublished() {
		return this.source != null;
	}

}
