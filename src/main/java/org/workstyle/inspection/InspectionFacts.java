package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * What is said about an inspection.
 *
 * @param theme what it is about
 * @param title its title
 * @param purpose what it wants to know
 * @param startsOn first day
 * @param endsOn last day
 * @param units the units inspected
 */
public record InspectionFacts(InspectionTheme theme, String title, @Nullable String purpose, LocalDate startsOn,
		LocalDate endsOn, Set<UnitId> units) {

	public InspectionFacts {
		units = Set.copyOf(units);
	}

}
