package org.workstyle.regulation.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * Regulations and duties in the side menu.
 */
@Component
class RegulationMenu implements MenuContribution {

	static final Set<Role> READERS = Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR,
			Role.COMMITTEE);

	private static final String SECTION = "regulation.menu.section";

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem(SECTION, "regulation.menu.register", "/regulations", "book", READERS, 200),
				new MenuItem(SECTION, "regulation.menu.search", "/regulation-articles", "search", READERS, 205),
				new MenuItem(SECTION, "regulation.menu.duties", "/duties", "person-check", READERS, 210),
				new MenuItem(SECTION, "regulation.menu.exceptions", "/regulation-exceptions", "sign-turn-slight-right",
						READERS, 220));
	}

}
