package org.workstyle.arrears.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Spans of the calendar by which movements are summed up, longest first.
 */
enum SumLevel {

	YEAR {
		@Override
		boolean startsOn(LocalDate day) {
			return day.getDayOfYear() == 1;
		}

		@Override
		LocalDate endOf(LocalDate start) {
			return start.plusYears(1).minusDays(1);
		}
	},

	QUARTER {
		@Override
		boolean startsOn(LocalDate day) {
			return day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
		}

		@Override
		LocalDate endOf(LocalDate start) {
			return start.plusMonths(3).minusDays(1);
		}
	},

	MONTH {
		@Override
		boolean startsOn(LocalDate day) {
			return day.getDayOfMonth() == 1;
		}

		@Override
		LocalDate endOf(LocalDate start) {
			return YearMonth.from(start).atEndOfMonth();
		}
	},

	/** 旬: days 1 to 10, 11 to 20, and the rest of the month. */
	DEKADE {
		@Override
		boolean startsOn(LocalDate day) {
			return day.getDayOfMonth() % 10 == 1 && day.getDayOfMonth() < 31;
		}

		@Override
		LocalDate endOf(LocalDate start) {
			return (start.getDayOfMonth() < 21) ? start.plusDays(9) : YearMonth.from(start).atEndOfMonth();
		}
	},

	DAY {
		@Override
		boolean startsOn(LocalDate day) {
			return true;
		}

		@Override
		LocalDate endOf(LocalDate start) {
			return start;
		}
	};

	abstract boolean startsOn(LocalDate day);

	abstract LocalDate endOf(LocalDate start);

}
