package org.workstyle.study.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;
import org.workstyle.shared.Role;

/**
 * The sessions and the forms of study in the side menu.
 */
@Component
class StudyMenu implements MenuContribution {

	private static final String SECTION = "layout.section.study";

	@Override
	public List<MenuItem> items() {
		return List.of(
				new MenuItem(SECTION, "study.menu.sessions", "/study-sessions", "journal-text",
						Set.of(Role.STAFF, Role.UNIT_HEAD, Role.PERFORMANCE, Role.INSPECTOR, Role.COMMITTEE), 100),
				new MenuItem(SECTION, "study.menu.forms", "/study-forms", "tags", Set.of(Role.PERFORMANCE), 180));
	}

}
