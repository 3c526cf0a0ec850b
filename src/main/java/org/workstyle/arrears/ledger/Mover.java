package org.workstyle.arrears.ledger;

import java.util.List;

/**
 * A case that owes more or less than before, and why.
 *
 * @param row the case and its figures
 * @param reasons what happened, the largest first
 */
public record Mover(LedgerCase row, List<MoverReason> reasons) {

	public Mover {
		reasons = List.copyOf(reasons);
	}

}
