package org.workstyle.inspection.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Inspections, findings and rates of compliance in the side menu.
 */
@Component
class InspectionMenu implements MenuContribution {

	private static final String SECTION = "layout.section.supervision";

	private static final Set<Role> BUSINESS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	@Override
	public List<MenuItem> items() {
		return List.of(
				new MenuItem(SECTION, "inspection.menu.inspections", "/inspections", "clipboard2-check", BUSINESS, 800),
				new MenuItem(SECTION, "inspection.menu.findings", "/findings", "exclamation-diamond", BUSINESS, 802),
				new MenuItem(SECTION, "inspection.menu.rates", "/compliance-rates", "percent", BUSINESS, 804),
				new MenuItem(SECTION, "inspection.menu.templates", "/inspection-templates", "arrow-repeat",
						Set.of(Role.INSPECTOR), 806));
	}

}
