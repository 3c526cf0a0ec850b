package org.workstyle.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Reads numbers, also where they are text with thousands separators.
 */
final class NumberReader {

	private static final Pattern NUMBER = Pattern
		.compile("[+-]?(?:\\d{1,18}|\\d{1,3}(?:,\\d{3}){1,5})(?:\\.\\d{1,12})?");

	/** Excel keeps 15 digits; what comes after them is noise of binary fractions. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

	private static final int LONGEST = 40;

	private NumberReader() {
	}

	static BigDecimal number(RawCell cell, ImportColumn column) {
		BigDecimal number = (cell.kind() == RawCell.Kind.NUMBER) ? plain(cell) : typed(cell);
		if (column.minimum() != null && number.compareTo(column.minimum()) < 0
				|| column.maximum() != null && number.compareTo(column.maximum()) > 0) {
			throw new UnreadableCell("exchange.cell.number.range", column.minimum(), column.maximum());
		}
		if (number.stripTrailingZeros().scale() > column.scale()) {
			throw new UnreadableCell(
					(column.scale() == 0) ? "exchange.cell.number.whole" : "exchange.cell.number.scale",
					column.scale());
		}
		return number.setScale(column.scale(), RoundingMode.UNNECESSARY);
	}

	static BigDecimal plain(RawCell cell) {
		try {
			if (cell.text().length() > LONGEST) {
				throw new UnreadableCell("exchange.cell.number");
			}
			BigDecimal number = new BigDecimal(cell.text().strip()).round(DIGITS);
			if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
				throw new UnreadableCell("exchange.cell.number");
			}
			return number;
		}
		catch (NumberFormatException ex) {
			throw new UnreadableCell("exchange.cell.number");
		}
	}

	private static BigDecimal typed(RawCell cell) {
		String text = CellText.fold(cell.text()).replace('，', ',');
		if (!NUMBER.matcher(text).matches()) {
			throw new UnreadableCell("exchange.cell.number");
		}
		return new BigDecimal(text.replace(",", ""));
	}

}
