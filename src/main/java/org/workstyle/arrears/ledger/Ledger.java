package org.workstyle.arrears.ledger;

import java.util.List;

/**
 * A ledger of arrears.
 *
 * @param period its days
 * @param grouping what its lines stand for
 * @param lines its lines, without those that owe and move nothing
 * @param total their sum; moves from line to line stand on both sides of it
 */
public record Ledger(LedgerPeriod period, LedgerGrouping grouping, List<LedgerLine> lines, LedgerAmounts total) {

	public Ledger {
		lines = List.copyOf(lines);
	}

	static Ledger of(LedgerPeriod period, LedgerGrouping grouping, List<LedgerLine> lines) {
		return new Ledger(period, grouping, lines,
				lines.stream().map(LedgerLine::amounts).reduce(LedgerAmounts.ZERO, LedgerAmounts::plus));
	}

}
