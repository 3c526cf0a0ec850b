package org.workstyle.exchange;

/**
 * Rows of a file that fare alike.
 */
public enum RowGroup {

	/** Cannot be taken. */
	WRONG,

	/** No such record yet. */
	NEW,

	/** There is a record that differs. */
	CHANGED,

	/** The record is there already. */
	SAME

}
