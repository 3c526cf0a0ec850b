package org.workstyle.exchange;

import java.util.List;

/**
 * Why a staged row cannot be taken, seen from the records.
 *
 * @param row its number in the file
 * @param column name of the column
 * @param value what is in the cell
 * @param messageKey message that tells what is expected
 * @param arguments what the message names
 */
public record RowObjection(int row, String column, String value, String messageKey, List<String> arguments) {

	/** Most of them that are told of one file. */
	public static final int MOST = 10_000;

	public RowObjection {
		arguments = List.copyOf(arguments);
	}

	CellProblem problem() {
		return new CellProblem(this.column, this.value, this.messageKey, this.arguments);
	}

}
