package org.workstyle.task;

import java.time.LocalDate;

/**
 * How soon a task must be done.
 */
public enum Urgency {

	/** 已逾期: its day is over. */
	OVERDUE,

	/** 今天到期. */
	TODAY,

	/** 七天内到期: within the seven days after today. */
	WEEK,

	/** 以后. */
	LATER;

	private static final int SOON = 7;

	static Urgency of(LocalDate dueOn, LocalDate today) {
		if (dueOn.isBefore(today)) {
			return OVERDUE;
		}
		if (dueOn.equals(today)) {
			return TODAY;
		}
		return dueOn.isAfter(today.plusDays(SOON)) ? LATER : WEEK;
	}

	/**
	 * Returns the first day of it, as days after today; a very early one where there is
	 * none.
	 */
	LocalDate first(LocalDate today) {
		return switch (this) {
			case OVERDUE -> LocalDate.of(1900, 1, 1);
			case TODAY -> today;
			case WEEK -> today.plusDays(1);
			case LATER -> today.plusDays(SOON + 1);
		};
	}

	/**
	 * Returns the last day of it; a very late one where there is none.
	 */
	LocalDate last(LocalDate today) {
		return switch (this) {
			case OVERDUE -> today.minusDays(1);
			case TODAY -> today;
			case WEEK -> today.plusDays(SOON);
			case LATER -> LocalDate.of(9999, 12, 31);
		};
	}

}
