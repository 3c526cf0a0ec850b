package org.workstyle.taxation.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;

/**
 * The last days to file and pay in everybody's menu.
 */
@Component
class TaxationMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.collection", "taxation.deadline.title", "/filing-deadlines",
				"calendar-check", Set.of(), 505));
	}

}
