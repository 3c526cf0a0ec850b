package org.workstyle.exchange;

import java.util.List;

/**
 * A row that cannot be taken.
 *
 * @param number its number in the file
 * @param cells its cells as in the file, by place
 * @param problems what is wrong with it
 */
public record BadRow(int number, List<String> cells, List<CellProblem> problems) {

	public BadRow {
		cells = List.copyOf(cells);
		problems = List.copyOf(problems);
	}

}
