package org.workstyle.layout;

import java.util.List;

/**
 * What a module adds to the side menu. Implemented by a bean of the module.
 */
public interface MenuContribution {

	/**
	 * Returns the module's places.
	 */
	List<MenuItem> items();

}
