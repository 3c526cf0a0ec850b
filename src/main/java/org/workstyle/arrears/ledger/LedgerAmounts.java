package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a line, tax only, in yuan. They balance: opening + added + corrected −
 * cleared − written off + moved in − moved out = closing.
 *
 * @param opening owed before the period
 * @param added what became arrears
 * @param corrected dated corrections, up or down
 * @param cleared paid, less what was reversed
 * @param writtenOff written off
 * @param movedIn came from another group
 * @param movedOut went to another group
 * @param closing owed at the end of the period
 */
public record LedgerAmounts(BigDecimal opening, BigDecimal added, BigDecimal corrected, BigDecimal cleared,
		BigDecimal writtenOff, BigDecimal movedIn, BigDecimal movedOut, BigDecimal closing) {

	/** Nothing owed and nothing moved. */
	public static final LedgerAmounts ZERO = new LedgerAmounts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
			BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public LedgerAmounts {
		BigDecimal reckoned = opening.add(added)
			.add(corrected)
			.subtract(cleared)
			.subtract(writtenOff)
			.add(movedIn)
			.subtract(movedOut);
		if (reckoned.compareTo(closing) != 0) {
			throw new IllegalStateException("The ledger does not balance: %s + %s + %s - %s - %s + %s - %s is not %s"
				.formatted(opening, added, corrected, cleared, writtenOff, movedIn, movedOut, closing));
		}
	}

	/**
	 * Adds the figures of another line.
	 */
	public LedgerAmounts plus(LedgerAmounts other) {
		return new LedgerAmounts(this.opening.add(other.opening), this.added.add(other.added),
				this.corrected.add(other.corrected), this.cleared.add(other.cleared),
				this.writtenOff.add(other.writtenOff), this.movedIn.add(other.movedIn),
				this.movedOut.add(other.movedOut), this.closing.add(other.closing));
	}

	/**
	 * Returns by how much more is owed at the end than at the beginning.
	 */
	public BigDecimal change() {
		return this.closing.subtract(this.opening);
	}

	/**
	 * Returns the change in per cent of what was owed at the beginning; nothing where
	 * nothing was.
	 */
	public @Nullable BigDecimal changePercent() {
		return (this.opening.signum() == 0) ? null
				: change().multiply(HUNDRED).divide(this.opening.abs(), 1, RoundingMode.HALF_UP);
	}

	static LedgerAmounts map(ResultSet row) throws SQLException {
		return new LedgerAmounts(row.getBigDecimal("opening"), row.getBigDecimal("added"),
				row.getBigDecimal("corrected"), row.getBigDecimal("cleared"), row.getBigDecimal("written_off"),
				row.getBigDecimal("moved_in"), row.getBigDecimal("moved_out"), row.getBigDecimal("closing"));
	}

}
