package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * Rates of compliance of a period, three ways.
 *
 * @param from first day
 * @param to last day
 * @param all everything together
 * @param themes by theme
 * @param units by unit
 * @param regulations by regulation
 */
public record ComplianceTables(LocalDate from, LocalDate to, ComplianceRate all, List<ComplianceRate> themes,
		List<ComplianceRate> units, List<ComplianceRate> regulations) {

	public ComplianceTables {
		themes = List.copyOf(themes);
		units = List.copyOf(units);
		regulations = List.copyOf(regulations);
	}

}
