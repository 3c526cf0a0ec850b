package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.workstyle.account.UnitId;

/**
 * The data elements that a module derives of its own records. Implemented by a bean of
 * that module.
 */
public interface DerivedElementSource {

	/**
	 * Returns what it publishes. What the portal does not know yet is added to the data
	 * elements.
	 */
	List<ElementFacts> elements();

	/**
	 * Returns the values of some of its elements for all units over some months, in a
	 * bounded number of statements; a quarter's stands under its first month. Where there
	 * was nothing to count, the value is zero or left out, as the element means it: left
	 * out is "not applicable".
	 * @param codes codes of elements it publishes
	 * @param from the first month
	 * @param to the last month
	 */
	List<Value> values(Set<String> codes, YearMonth from, YearMonth to);

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
