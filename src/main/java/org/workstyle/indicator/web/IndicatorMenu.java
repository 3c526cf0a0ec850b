package org.workstyle.indicator.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Indicators, data elements and readings in the side menu.
 */
@Component
class IndicatorMenu implements MenuContribution {

	private static final String SECTION = "indicator.menu.section";

	private static final Set<Role> BUSINESS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	@Override
	public List<MenuItem> items() {
		return List.of(
				new MenuItem(SECTION, "indicator.menu.readings", "/readings", "input-cursor-text", BUSINESS, 200),
				new MenuItem(SECTION, "indicator.menu.indicators", "/indicators", "speedometer2", BUSINESS, 210),
				new MenuItem(SECTION, "indicator.menu.elements", "/data-elements", "123", BUSINESS, 220),
				new MenuItem(SECTION, "indicator.menu.improvements", "/indicator-improvements", "graph-up-arrow",
						BUSINESS, 230),
				new MenuItem(SECTION, "indicator.menu.rules", "/validation-rules", "ui-checks", BUSINESS, 270),
				new MenuItem(SECTION, "indicator.menu.checks", "/indicator-checks", "clipboard-check",
						Set.of(Role.PERFORMANCE, Role.INSPECTOR), 280),
				new MenuItem(SECTION, "indicator.menu.settings", "/indicator-settings", "sliders", BUSINESS, 290));
	}

}
