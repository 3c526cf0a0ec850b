package org.workstyle.exchange;

/**
 * Turns the rows of one file into records-to-be: looks up what they name and checks what
 * cells alone cannot tell. Made for each file, so that it may keep what it looked up.
 */
@FunctionalInterface
public interface RowReader {

	/**
	 * Checks the row, of which every cell has been read, and either stages its values or
	 * rejects a cell.
	 */
	void read(ImportRow row);

}
