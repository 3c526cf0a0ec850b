package org.workstyle.indicator;

import java.time.YearMonth;

import org.workstyle.account.UnitId;

/**
 * Whose value of what, and when.
 *
 * @param element the data element
 * @param unit the unit
 * @param month the month; of a quarter its first
 */
public record ReadingKey(DataElementId element, UnitId unit, YearMonth month) {

}
