package org.workstyle.layout.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;

/**
 * "My desk" heads the menu of everybody.
 */
@Component
class DeskMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.work", "layout.home", "/", "house", Set.of(), 0));
	}

}
