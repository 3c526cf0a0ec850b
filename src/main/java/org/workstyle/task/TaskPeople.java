package org.workstyle.task;

import org.workstyle.shared.Actor;

/**
 * Knows whose tasks somebody sees beside the own ones. Implemented by the module that
 * knows units and heads.
 */
public interface TaskPeople {

	/**
	 * Returns whom the actor heads today: the people of the own unit and the units below,
	 * nobody for who is no head. At most one statement.
	 */
	LedPeople ledBy(Actor actor);

}
