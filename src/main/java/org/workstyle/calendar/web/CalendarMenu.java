package org.workstyle.calendar.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;

/**
 * The calendar in everybody's menu.
 */
@Component
class CalendarMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.work", "calendar.title", "/calendar", "calendar3", Set.of(), 60));
	}

}
