package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * The figures of a line of the ledger, in their order.
 */
public enum LedgerFigure {

	/** 期初欠税: owed before the period. */
	OPENING("opening", LedgerAmounts::opening),

	/** 本期新增: what became arrears. */
	ADDED("added", LedgerAmounts::added),

	/** 本期更正: dated corrections, up or down. */
	CORRECTED("corrected", LedgerAmounts::corrected),

	/** 本期清缴: paid, less what was reversed. */
	CLEARED("cleared", LedgerAmounts::cleared),

	/** 本期核销: written off. */
	WRITTEN_OFF("written_off", LedgerAmounts::writtenOff),

	/** 转入: came from another group or category. */
	MOVED_IN("moved_in", LedgerAmounts::movedIn),

	/** 转出: went to another group or category. */
	MOVED_OUT("moved_out", LedgerAmounts::movedOut),

	/** 期末欠税: owed at the end of the period. */
	CLOSING("closing", LedgerAmounts::closing);

	private final String column;

	private final Function<LedgerAmounts, BigDecimal> amount;

	LedgerFigure(String column, Function<LedgerAmounts, BigDecimal> amount) {
		this.column = column;
		this.amount = amount;
	}

	/**
	 * Returns the figure of a line.
	 */
	public BigDecimal of(LedgerAmounts amounts) {
		return this.amount.apply(amounts);
	}

	String column() {
		return this.column;
	}

}
