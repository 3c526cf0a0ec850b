package org.workstyle.history;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Names the records that others refer to, so that a history reads "张三" and not an
 * identifier. A module implements it for its own records, in one statement.
 */
public interface ReferenceNames {

	/**
	 * Returns the names of those records that are the module's.
	 * @param ids identifiers of records of any module
	 */
	Map<UUID, String> names(Set<UUID> ids);

}
