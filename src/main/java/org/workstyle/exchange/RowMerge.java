package org.workstyle.exchange;

import java.util.UUID;

import org.workstyle.shared.Actor;

/**
 * Writes staged rows through the rules of the module that owns the records, where a
 * record is more than a row. Called within the transaction of the confirmation.
 */
@FunctionalInterface
public interface RowMerge {

	/**
	 * Writes the staged rows of the import that are new or differ.
	 * @return how many records were written
	 */
	long merge(UUID importId, Actor actor);

}
