package org.workstyle.layout;

import org.workstyle.shared.Actor;

/**
 * Counts what waits for a person, shown beside the task link in the header of every page,
 * so at most one statement. Implemented by the task module.
 */
public interface OpenCount {

	/**
	 * Returns how many tasks are open.
	 * @param actor whose tasks
	 */
	int openTasks(Actor actor);

}
