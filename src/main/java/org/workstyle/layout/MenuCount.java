package org.workstyle.layout;

/**
 * A number beside a place in the side menu, shown to whoever sees the place. Implemented
 * by a bean of the module; asked on every page, so it must be kept, not counted each
 * time.
 */
public interface MenuCount {

	/**
	 * Returns the address of the place.
	 */
	String path();

	/**
	 * Returns the number; zero shows nothing.
	 */
	int count();

}
