package org.workstyle.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the file; empty cells are left out.
 *
 * @param number its number in the file, from 1
 * @param cells its cells
 */
record RawRow(int number, List<RawCell> cells) {

	boolean isBlank() {
		return this.cells.stream().allMatch(RawCell::isBlank);
	}

	@Nullable RawCell cell(int column) {
		for (RawCell cell : this.cells) {
			if (cell.column() == column) {
				return cell;
			}
		}
		return null;
	}

}
