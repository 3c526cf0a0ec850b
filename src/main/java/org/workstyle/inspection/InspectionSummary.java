package org.workstyle.inspection;

import java.time.LocalDate;

/**
 * An inspection as lists show it, with what the reader sees of it.
 *
 * @param id its identifier
 * @param theme its theme
 * @param title its title
 * @param startsOn first day
 * @param endsOn last day
 * @param status where it stands
 * @param units units inspected
 * @param items items checked
 * @param results results recorded
 * @param findings findings opened
 */
public record InspectionSummary(InspectionId id, InspectionTheme theme, String title, LocalDate startsOn,
		LocalDate endsOn, InspectionStatus status, int units, int items, int results, int findings) {

	/**
	 * Returns how many results there are to be in all.
	 */
	public int expected() {
		return this.units * this.items;
	}

}
