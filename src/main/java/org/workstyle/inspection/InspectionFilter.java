package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which inspections are asked for; what is missing does not narrow the list.
 *
 * @param unit a unit inspected
 * @param theme the theme
 * @param status where it stands
 * @param from earliest last day
 * @param to latest last day
 * @param text what the title contains
 * @param planned only those not called off
 */
public record InspectionFilter(@Nullable UnitId unit, @Nullable InspectionTheme theme,
		@Nullable InspectionStatus status, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String text,
		boolean planned) {

	/** All inspections. */
	public static final InspectionFilter ALL = new InspectionFilter(null, null, null, null, null, null, false);

	public InspectionFilter {
		text = (text != null && !text.isBlank()) ? text.strip() : null;
	}

}
