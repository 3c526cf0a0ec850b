package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A template as lists show it.
 *
 * @param id its identifier
 * @param name its name
 * @param everyMonths after how many months the next is due
 * @param inspection the inspection it was made of
 * @param theme its theme
 * @param title title of the inspections
 * @param lastOn first day of the last inspection
 * @param dueOn when the next is due
 * @param version the version seen
 */
public record TemplateSummary(InspectionTemplateId id, String name, @Nullable Integer everyMonths,
		InspectionId inspection, InspectionTheme theme, String title, @Nullable LocalDate lastOn,
		@Nullable LocalDate dueOn, long version) {

}
