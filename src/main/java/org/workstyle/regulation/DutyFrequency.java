package org.workstyle.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How often a duty is to be done.
 */
public enum DutyFrequency {

	/** 随时: whenever there is occasion. */
	ON_OCCASION,

	/** 一次性: once, by a day. */
	ONCE,

	/** 每周. */
	WEEKLY,

	/** 每月. */
	MONTHLY,

	/** 每季度. */
	QUARTERLY,

	/** 每半年. */
	HALF_YEARLY,

	/** 每年. */
	YEARLY;

	/**
	 * Returns the first day of the period a day lies in, if it is done period by period.
	 */
	Optional<LocalDate> startOf(LocalDate day) {
		return switch (this) {
			case ON_OCCASION, ONCE -> Optional.empty();
			case WEEKLY -> Optional.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
			case MONTHLY -> Optional.of(day.withDayOfMonth(1));
			case QUARTERLY -> Optional.of(day.with(IsoFields.DAY_OF_QUARTER, 1));
			case HALF_YEARLY -> Optional.of(LocalDate.of(day.getYear(), (day.getMonthValue() > 6) ? 7 : 1, 1));
			case YEARLY -> Optional.of(day.withDayOfYear(1));
		};
	}

	/**
	 * Returns the last day of the period a day lies in, if it is done period by period.
	 */
	Optional<LocalDate> endOf(LocalDate day) {
		return startOf(day).map((start) -> start.plus(length()).minusDays(1));
	}

	/**
	 * Whether on a day it is still to be done: ever, or in the period the day lies in.
	 * @param doneOn when it was done last
	 */
	boolean waitsOn(LocalDate day, @Nullable LocalDate doneOn) {
		if (this == ONCE) {
			return doneOn == null;
		}
		return startOf(day).filter((start) -> doneOn == null || doneOn.isBefore(start)).isPresent();
	}

	private Period length() {
		return switch (this) {
			case ON_OCCASION, ONCE -> Period.ZERO;
			case WEEKLY -> Period.ofWeeks(1);
			case MONTHLY -> Period.ofMonths(1);
			case QUARTERLY -> Period.ofMonths(3);
			case HALF_YEARLY -> Period.ofMonths(6);
			case YEARLY -> Period.ofYears(1);
		};
	}

}
