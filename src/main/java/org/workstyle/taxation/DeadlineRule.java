package org.workstyle.taxation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * The last day to file and pay in a month (implementing rules of the collection law, art.
 * 109): the 15th or the next working day, later by as many working days as runs of three
 * or more days off, each with a statutory one, take from days 1 to 15.
 */
final class DeadlineRule {

	private static final int LAST_DAY = 15;

	private static final int LONG_RUN = 3;

	private final Predicate<LocalDate> working;

	private final Predicate<LocalDate> statutory;

	DeadlineRule(Predicate<LocalDate> working, Predicate<LocalDate> statutory) {
		this.working = working;
		this.statutory = statutory;
	}

	LocalDate deadline(YearMonth month) {
		LocalDate reached = month.atDay(LAST_DAY);
		int extension = extension(month);
		if (extension == 0) {
			return this.working.test(reached) ? reached : workingDayAfter(reached);
		}
		for (int left = extension; left > 0; left--) {
			reached = workingDayAfter(reached);
		}
		return reached;
	}

	private int extension(YearMonth month) {
		int total = 0;
		int run = 0;
		boolean holiday = false;
		for (int number = 1; number <= LAST_DAY + 1; number++) {
			LocalDate day = month.atDay(number);
			if (number <= LAST_DAY && !this.working.test(day)) {
				run++;
				holiday |= this.statutory.test(day);
			}
			else {
				total += (holiday && run >= LONG_RUN) ? run : 0;
				run = 0;
				holiday = false;
			}
		}
		return total;
	}

	private LocalDate workingDayAfter(LocalDate day) {
		LocalDate next = day.plusDays(1);
		while (!this.working.test(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

}
