package org.workstyle.task;

import java.util.List;

/**
 * Says what of one kind waits for somebody. Implemented by a bean of the module whose
 * records they are; the task disappears when the bean no longer names it.
 */
public interface TaskSource {

	/**
	 * Returns the kind, such as {@code study.session}: the module and what is to be done.
	 * The message {@code TaskKind.study.session} names it.
	 */
	String kind();

	/**
	 * Returns everything of the kind that is open today, in a number of statements that
	 * does not grow with it.
	 */
	List<OpenTask> openTasks();

}
