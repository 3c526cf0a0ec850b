package org.workstyle.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Data elements that a module computes, since no query says them.
 */
public non-sealed interface DerivedElementComputation extends DerivedElementSource {

	/**
	 * Returns the values of some of its elements for all units over some months, in a
	 * bounded number of statements; a quarter's stands under its first month. A value
	 * left out is zero.
	 * @param codes codes of elements it publishes
	 * @param from the first month
	 * @param to the last month
	 */
	List<Value> values(Set<String> codes, YearMonth from, YearMonth to);

}
