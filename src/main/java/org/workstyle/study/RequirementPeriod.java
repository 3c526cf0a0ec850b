package org.workstyle.study;

import java.time.LocalDate;

/**
 * The span of the calendar in which a kind of study must happen a number of times.
 */
public enum RequirementPeriod {

	/** 每月. */
	MONTH(1),

	/** 每季度. */
	QUARTER(3),

	/** 每年. */
	YEAR(12);

	private final int months;

	RequirementPeriod(int months) {
		this.months = months;
	}

	/**
	 * Returns the first day of the period a day lies in.
	 */
	public LocalDate startOf(LocalDate day) {
		int month = (day.getMonthValue() - 1) / this.months * this.months + 1;
		return LocalDate.of(day.getYear(), month, 1);
	}

	/**
	 * Returns the last day of the period a day lies in.
	 */
	public LocalDate endOf(LocalDate day) {
		return startOf(day).plusMonths(this.months).minusDays(1);
	}

}
