package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitSummary;
import org.workstyle.taxation.TaxType;

/**
 * An entry grid: a row for each tax; the columns are units of a month, or the quarters of
 * a unit's plan.
 *
 * @param kind what the amounts stand for
 * @param columns the columns
 * @param rows the rows
 */
public record RevenueSheet(RevenueKind kind, List<Column> columns, List<Row> rows) {

	public RevenueSheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * Whether the person may enter any of the cells.
	 */
	public boolean isEditable() {
		return cells().anyMatch(Cell::editable);
	}

	/**
	 * Returns how many cells have an amount.
	 */
	public long entered() {
		return cells().filter((cell) -> cell.amount() != null).count();
	}

	/**
	 * Returns how many cells there are.
	 */
	public long size() {
		return cells().count();
	}

	private Stream<Cell> cells() {
		return this.rows.stream().flatMap((row) -> row.cells().stream());
	}

	/**
	 * A column.
	 *
	 * @param unit the unit
	 * @param month the month; of a plan the first of the quarter
	 */
	public record Column(UnitSummary unit, YearMonth month) {

	}

	/**
	 * The amounts of a tax.
	 *
	 * @param tax the tax
	 * @param cells a cell for each column
	 * @param lastYear what came in of the same month a year before, where one unit is
	 * shown
	 * @param proposal the hint, where one unit is shown
	 */
	public record Row(TaxType tax, List<Cell> cells, @Nullable BigDecimal lastYear, @Nullable BigDecimal proposal) {

	}

	/**
	 * An amount.
	 *
	 * @param key what it is of
	 * @param number number of its newest version, 0 where there is none
	 * @param amount the newest amount
	 * @param judged the amount that is judged, where that is another one
	 * @param editable whether the person may enter it
	 */
	public record Cell(RevenueKey key, int number, @Nullable BigDecimal amount, @Nullable BigDecimal judged,
			boolean editable) {

		/**
		 * Returns what names the cell in a form.
		 */
		public String name() {
			return this.key.toString();
		}

		/**
		 * Returns the amount as a field shows it.
		 */
		public String text() {
			return (this.amount != null) ? this.amount.toPlainString() : "";
		}

		/**
		 * Whether another amount than the newest is judged.
		 */
		public boolean isLate() {
			return this.key.kind() == RevenueKind.FORECAST && this.number > 0
					&& (this.judged == null) != (this.amount == null)
					|| (this.judged != null && this.amount != null && this.judged.compareTo(this.amount) != 0);
		}

	}

}
