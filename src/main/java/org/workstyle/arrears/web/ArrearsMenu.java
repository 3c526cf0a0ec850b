package org.workstyle.arrears.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Arrears cases and their settings in the side menu.
 */
@Component
class ArrearsMenu implements MenuContribution {

	private static final String SECTION = "layout.section.collection";

	private static final Set<Role> BUSINESS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem(SECTION, "arrears.menu.cases", "/arrears-cases", "folder2-open", BUSINESS, 510),
				new MenuItem(SECTION, "arrears.menu.settings", "/arrears-settings", "sliders", BUSINESS, 530));
	}

}
