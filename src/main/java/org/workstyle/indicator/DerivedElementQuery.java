package org.workstyle.indicator;

/**
 * Data elements that a module derives by one query. All such queries are sent together,
 * so that a page needs one statement however many modules there are. A value left out is
 * zero.
 */
public non-sealed interface DerivedElementQuery extends DerivedElementSource {

	/**
	 * Returns SQL for {@code code, unit_id, month, value} of all its elements: from the
	 * day {@code :from} to {@code :to}, the first and last of the months asked for, or
	 * where an element belongs to quarters from {@code :quarterFrom} to
	 * {@code :quarterTo}. {@code :today} is today.
	 */
	String query();

}
