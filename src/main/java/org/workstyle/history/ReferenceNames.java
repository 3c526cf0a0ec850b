package org.workstyle.history;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Names the records that others refer to, so that a history reads "张三" and not an
 * identifier. A module says how to find those of its own records; all are asked at once.
 */
public interface ReferenceNames {

	/**
	 * Returns a query for {@code id} and {@code name} of those of the records
	 * {@code :ids} that are the module's.
	 */
	String query();

}
