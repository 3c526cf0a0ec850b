package org.workstyle.indicator;

import java.util.List;

import org.workstyle.account.UnitSummary;

/**
 * All about one reading.
 *
 * @param element the element
 * @param unit the unit
 * @param cell the reading as the entry grid shows it
 * @param last the last twelve values before it, the latest first
 * @param earlier what it was before each change, the latest first
 * @param uses the indicators computed of it, with their limits
 * @param comments remarks, the oldest first
 */
public record ReadingDetails(DataElement element, UnitSummary unit, ReadingSheet.Cell cell, List<Reading> last,
		List<Reading> earlier, List<Definitions.Applied> uses, List<ReadingComment> comments) {

	public ReadingDetails {
		last = List.copyOf(last);
		earlier = List.copyOf(earlier);
		uses = List.copyOf(uses);
		comments = List.copyOf(comments);
	}

}
