package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A month of the ledger.
 *
 * @param month the month
 * @param closedAt when it was closed; of a month closed together with a later one, when
 * that was; none while it is open
 * @param closedBy who closed it
 * @param reason why, as written down
 * @param balance what was owed at its end, tax in yuan; known once it was closed itself
 */
public record ArrearsMonth(YearMonth month, @Nullable Instant closedAt, @Nullable String closedBy,
		@Nullable String reason, @Nullable BigDecimal balance) {

	/**
	 * Whether nothing is booked into it any more.
	 */
	public boolean isClosed() {
		return this.closedAt != null;
	}

}
