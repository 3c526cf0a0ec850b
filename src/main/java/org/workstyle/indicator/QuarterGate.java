package org.workstyle.indicator;

import java.util.Set;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;

/**
 * Tells whose readings of a quarter may no longer change, because they were submitted or
 * the quarter is closed. Implemented by the module that keeps the quarters.
 */
public interface QuarterGate {

	/**
	 * Returns those of the units whose readings of the quarter are frozen; at most one
	 * statement.
	 */
	Set<UnitId> frozen(Quarter quarter, Set<UnitId> units);

}
