package org.workstyle.arrears.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Arrears cases in the side menu.
 */
@Component
class ArrearsMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.work", "arrears.menu.cases", "/arrears-cases", "folder2-open",
				Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE), 420));
	}

}
