package org.workstyle.forecast.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Forecasts and large sources in the side menu.
 */
@Component
class ForecastMenu implements MenuContribution {

	private static final String SECTION = "layout.section.collection";

	private static final Set<Role> BUSINESS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	@Override
	public List<MenuItem> items() {
		return List.of(
				new MenuItem(SECTION, "forecast.menu.forecasts", "/revenue-forecasts", "graph-up", BUSINESS, 540),
				new MenuItem(SECTION, "forecast.menu.sources", "/large-sources", "building-check", BUSINESS, 542),
				new MenuItem(SECTION, "forecast.menu.settings", "/forecast-settings", "sliders", BUSINESS, 548));
	}

}
