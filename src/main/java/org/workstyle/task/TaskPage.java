package org.workstyle.task;

import java.util.Map;

import org.workstyle.shared.Page;

/**
 * A page of tasks.
 *
 * @param page the tasks
 * @param counts how many there are of each urgency, on all pages
 */
public record TaskPage(Page<Task> page, Map<Urgency, Integer> counts) {

	public TaskPage {
		counts = Map.copyOf(counts);
	}

}
