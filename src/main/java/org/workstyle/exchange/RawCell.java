package org.workstyle.exchange;

/**
 * A cell as it stands in the file.
 *
 * @param column its place in the row, from 0
 * @param kind what the file says it is
 * @param text what is in it
 */
record RawCell(int column, Kind kind, String text) {

	/**
	 * What the file says a cell is.
	 */
	enum Kind {

		TEXT, NUMBER, BOOLEAN, FORMULA, ERROR

	}

	boolean isBlank() {
		return this.kind == Kind.TEXT && CellText.strip(this.text).isEmpty();
	}

}
