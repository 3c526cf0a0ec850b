package org.workstyle.arrears.ledger;

import java.time.LocalDate;

/**
 * The days a ledger is about: it opens with what was owed at the end of the day before
 * the first one and closes with what is owed at the end of the last one.
 *
 * @param from first day
 * @param to last day
 */
public record LedgerPeriod(LocalDate from, LocalDate to) {

	public LedgerPeriod {
		if (from.isAfter(to)) {
			throw new IllegalArgumentException("A ledger cannot end before it begins: " + from + " to " + to);
		}
	}

	LocalDate dayBefore() {
		return this.from.minusDays(1);
	}

	int openYear() {
		return dayBefore().getYear();
	}

	int closeYear() {
		return this.to.getYear();
	}

}
