package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.workstyle.account.UnitId;

/**
 * The data elements that a module derives of its own records: by a query, or computed
 * where no query says it. Implemented by a bean of that module.
 */
public sealed interface DerivedElementSource permits DerivedElementQuery, DerivedElementComputation {

	/**
	 * Returns what it publishes. What the portal does not know yet is added to the data
	 * elements.
	 */
	List<ElementFacts> elements();

	/**
	 * Returns the address of the records behind a value.
	 */
	String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to);

	/**
	 * A value.
	 *
	 * @param code the element's code
	 * @param unit the unit
	 * @param month the month; of a quarter its first
	 * @param value the value
	 */
	record Value(String code, UnitId unit, YearMonth month, BigDecimal value) {

	}

}
