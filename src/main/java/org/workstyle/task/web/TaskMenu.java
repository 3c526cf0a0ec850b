package org.workstyle.task.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.workstyle.layout.MenuContribution;
import org.workstyle.layout.MenuItem;

/**
 * The tasks in the menu of everybody.
 */
@Component
class TaskMenu implements MenuContribution {

	@Override
	public List<MenuItem> items() {
		return List.of(new MenuItem("layout.section.work", "task.title", "/tasks", "check2-square", Set.of(), 10));
	}

}
