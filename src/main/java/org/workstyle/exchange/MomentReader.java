package org.workstyle.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days, months and times the way people and spreadsheets write them: as text in
 * several notations, as eight or six digits, as Excel's serial numbers (1900 system).
 */
final class MomentReader {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?(?: 0?0:00(?::00)?)?");

	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})月?");

	private static final Pattern MONTH_DIGITS = Pattern.compile("(\\d{4})(\\d{2})");

	private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

	private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

	private static final int LAST_SERIAL = 2_958_465;

	/** Excel's 1900-02-29, a day that never was. */
	private static final int NO_DAY = 60;

	private static final int SECONDS = 86_400;

	private MomentReader() {
	}

	static LocalDate day(RawCell cell) {
		String text = CellText.fold(cell.text());
		for (Pattern pattern : new Pattern[] { DAY, DIGITS }) {
			Matcher matcher = pattern.matcher(text);
			if (matcher.matches()) {
				return dayOf(matcher, "exchange.cell.date");
			}
		}
		return serial(cell, "exchange.cell.date");
	}

	static LocalDate month(RawCell cell) {
		String text = CellText.fold(cell.text());
		for (Pattern pattern : new Pattern[] { MONTH, MONTH_DIGITS }) {
			Matcher matcher = pattern.matcher(text);
			if (matcher.matches()) {
				return dayOf(matcher, "exchange.cell.month");
			}
		}
		Matcher day = DAY.matcher(text);
		return (day.matches() ? dayOf(day, "exchange.cell.month") : serial(cell, "exchange.cell.month"))
			.withDayOfMonth(1);
	}

	static LocalTime time(RawCell cell) {
		Matcher matcher = TIME.matcher(CellText.fold(cell.text()));
		if (matcher.matches()) {
			try {
				return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
						(matcher.group(3) != null) ? Integer.parseInt(matcher.group(3)) : 0);
			}
			catch (DateTimeException ex) {
				throw new UnreadableCell("exchange.cell.time");
			}
		}
		double part = (cell.kind() == RawCell.Kind.NUMBER) ? NumberReader.plain(cell).doubleValue() : -1;
		if (part < 0 || part >= 1) {
			throw new UnreadableCell("exchange.cell.time");
		}
		return LocalTime.ofSecondOfDay(Math.min(Math.round(part * SECONDS / 60) * 60, SECONDS - 60));
	}

	private static LocalDate dayOf(Matcher matcher, String messageKey) {
		try {
			int day = (matcher.groupCount() > 2) ? Integer.parseInt(matcher.group(3)) : 1;
			return plausible(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), day),
					messageKey);
		}
		catch (DateTimeException ex) {
			throw new UnreadableCell(messageKey);
		}
	}

	/**
	 * Only a cell that is a number can be a serial; as text it is a slip of the pen.
	 */
	private static LocalDate serial(RawCell cell, String messageKey) {
		if (cell.kind() != RawCell.Kind.NUMBER) {
			throw new UnreadableCell(messageKey);
		}
		BigDecimal number = NumberReader.plain(cell);
		if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0
				|| number.stripTrailingZeros().scale() > 0 || number.intValue() == NO_DAY) {
			throw new UnreadableCell(messageKey);
		}
		int days = number.intValue();
		return plausible(SERIAL_START.plusDays((days < NO_DAY) ? days + 1 : days), messageKey);
	}

	private static LocalDate plausible(LocalDate day, String messageKey) {
		if (day.getYear() < 1900 || day.getYear() > 2199) {
			throw new UnreadableCell(messageKey);
		}
		return day;
	}

}
