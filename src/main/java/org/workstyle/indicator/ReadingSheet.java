package org.workstyle.indicator;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitSummary;

/**
 * The readings of a period as an entry grid: a row for each element and unit.
 *
 * @param period the months
 * @param rows the rows
 * @param table the readings behind them, and those before
 */
public record ReadingSheet(ReadingPeriod period, List<Row> rows, ReadingTable table) {

	public ReadingSheet {
		rows = List.copyOf(rows);
	}

	/**
	 * Whether the person may enter any of the cells.
	 */
	public boolean isEditable() {
		return this.rows.stream().flatMap((row) -> row.cells().stream()).anyMatch(Cell::editable);
	}

	/**
	 * Returns how many of the cells to be entered are reported: 38 of 40.
	 */
	public long reported() {
		return entered().filter((cell) -> cell.reading().state() != ReadingState.NOT_REPORTED).count();
	}

	/**
	 * Returns how many cells are to be entered.
	 */
	public long size() {
		return entered().count();
	}

	private Stream<Cell> entered() {
		return this.rows.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.recordsAddress() == null);
	}

	/**
	 * The values of an element of a unit.
	 *
	 * @param element the element
	 * @param unit the unit
	 * @param cells a cell for each month, or one for the quarter
	 */
	public record Row(DataElement element, UnitSummary unit, List<Cell> cells) {

	}

	/**
	 * A value.
	 *
	 * @param reading the reading
	 * @param editable whether the person may enter it
	 * @param outlier whether it lies far from the unit's own last twelve
	 * @param recordsAddress address of the records behind it, where a module derives it
	 */
	public record Cell(Reading reading, boolean editable, boolean outlier, @Nullable String recordsAddress) {

		/**
		 * Returns what names the cell in a form.
		 */
		public String name() {
			return this.reading.key().toString();
		}

	}

}
