package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetPart;
import org.workstyle.scoring.Exact;

/**
 * Rows of a workbook as lists of cells.
 */
final class SheetRows {

	/** Digits that a spreadsheet keeps of a number; what has more is written as text. */
	private static final int KEPT_DIGITS = 15;

	private static final int WIDEST = 40;

	private static final int NARROWEST = 10;

	private SheetRows() {
	}

	static List<@Nullable Object> row(@Nullable Object... cells) {
		return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
	}

	/**
	 * Returns a sheet whose columns are as wide as what stands in them.
	 */
	static SheetPart<List<@Nullable Object>> part(String name, List<List<@Nullable Object>> rows, String... labels) {
		List<SheetColumn<List<@Nullable Object>>> columns = new ArrayList<>();
		for (int at = 0; at < labels.length; at++) {
			int column = at;
			int width = rows.stream().mapToInt((row) -> width(row.get(column))).max().orElse(0);
			columns.add(
					SheetColumn.of(labels[at], Math.min(Math.max(width, NARROWEST), WIDEST), (row) -> row.get(column)));
		}
		return new SheetPart<>(name, columns, rows.stream());
	}

	/**
	 * Returns the number to so many decimals, exact to the last digit that is shown.
	 */
	static @Nullable Object number(@Nullable BigFraction value, int decimals) {
		if (value == null) {
			return null;
		}
		BigDecimal rounded = Exact.round(value, decimals).stripTrailingZeros();
		BigDecimal plain = (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
		return (plain.precision() > KEPT_DIGITS) ? plain.toPlainString() : plain;
	}

	/**
	 * Returns the number with so many decimals, zeros included, as pages show it.
	 */
	static @Nullable Object fixed(@Nullable BigFraction value, int decimals) {
		if (value == null) {
			return null;
		}
		BigDecimal rounded = Exact.round(value, decimals);
		return (rounded.precision() > KEPT_DIGITS) ? rounded.toPlainString() : rounded;
	}

	private static int width(@Nullable Object cell) {
		return (cell != null) ? cell.toString().codePoints().map((point) -> (point > 0xFF) ? 2 : 1).sum() + 2 : 0;
	}

}
