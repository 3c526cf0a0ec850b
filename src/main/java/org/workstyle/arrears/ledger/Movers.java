package org.workstyle.arrears.ledger;

import java.util.List;

/**
 * Who rose and who fell.
 *
 * @param risers those who owe more, the largest rise first
 * @param fallers those who owe less, the largest fall first
 */
public record Movers(List<Mover> risers, List<Mover> fallers) {

	public Movers {
		risers = List.copyOf(risers);
		fallers = List.copyOf(fallers);
	}

}
