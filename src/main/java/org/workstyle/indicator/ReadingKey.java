package org.workstyle.indicator;

import java.time.DateTimeException;
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

	/**
	 * Reads what {@link #toString()} writes; Spring calls it for request parameters.
	 */
	public static ReadingKey of(String text) {
		String[] parts = text.split("\\.");
		if (parts.length != 3) {
			throw new IllegalArgumentException("Not a reading: " + text);
		}
		try {
			return new ReadingKey(DataElementId.of(parts[0]), UnitId.of(parts[1]), YearMonth.parse(parts[2]));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Not a reading: " + text, ex);
		}
	}

	@Override
	public String toString() {
		return this.element + "." + this.unit + "." + this.month;
	}

}
