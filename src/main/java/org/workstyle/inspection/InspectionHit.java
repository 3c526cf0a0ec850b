package org.workstyle.inspection;

import java.time.LocalDate;

/**
 * What the search over everything found of inspections: an inspection by its title, or a
 * finding by its number, basis or problem.
 *
 * @param finding whether it is a finding
 * @param id its identifier
 * @param title title of the inspection, or the problem found
 * @param day first day of the inspection, or when the problem was found
 * @param theme its theme
 * @param state where it stands: name of the status or state
 * @param number number of the finding; empty for an inspection
 * @param unit short name of the finding's unit; empty for an inspection
 * @param basis regulation and article of the finding; empty for an inspection
 * @param overdue whether the finding is with its unit after its deadline
 */
public record InspectionHit(boolean finding, String id, String title, LocalDate day, InspectionTheme theme,
		String state, String number, String unit, String basis, boolean overdue) {

}
