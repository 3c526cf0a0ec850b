package org.workstyle.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet row by row and lets go of what is written. Text is never taken for a
 * formula: it is written inline, and what could begin one is preceded by an apostrophe.
 */
final class SheetWriter {

	private static final int FLUSH_ROWS = 1000;

	private static final int TITLE_SIZE = 16;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String DATE_FORMAT = "yyyy-mm-dd";

	private static final String TIME_FORMAT = "hh:mm";

	private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private final Worksheet sheet;

	private int row;

	SheetWriter(Workbook workbook, String name) {
		this.sheet = workbook.newWorksheet(name);
	}

	Worksheet sheet() {
		return this.sheet;
	}

	int rows() {
		return this.row;
	}

	/**
	 * Writes what stands above a table that is filed, and lays the page out for print.
	 */
	void head(SheetFrame frame, int columns) {
		this.sheet.paperSize(PaperSize.A4_PAPER);
		this.sheet.pageOrientation("landscape");
		this.sheet.setFitToPage(true);
		this.sheet.fitToWidth((short) 1);
		this.sheet.fitToHeight((short) 0);
		line(frame.title(), columns);
		this.sheet.range(this.row - 1, 0, this.row - 1, columns - 1)
			.style()
			.bold()
			.fontSize(TITLE_SIZE)
			.horizontalAlignment("center")
			.set();
		frame.head().forEach((each) -> line(each, columns));
	}

	/**
	 * Writes the totals of a table that is filed, and what stands below it.
	 */
	void foot(SheetFrame frame) throws IOException {
		row(frame.total());
		for (int column = 0; column < frame.total().size(); column++) {
			this.sheet.style(this.row - 1, column).bold().set();
		}
		frame.foot().forEach((each) -> line(each, frame.total().size()));
	}

	private void line(String text, int columns) {
		this.sheet.inlineString(this.row, 0, neutral(text));
		if (columns > 1) {
			this.sheet.range(this.row, 0, this.row, columns - 1).merge();
		}
		this.row++;
	}

	void heading(List<String> labels) {
		for (int column = 0; column < labels.size(); column++) {
			this.sheet.inlineString(this.row, column, neutral(labels.get(column)));
			this.sheet.style(this.row, column).bold().fillColor("E7EDF5").set();
		}
		this.row++;
		this.sheet.freezePane(0, this.row);
	}

	void row(List<? extends @Nullable Object> values) throws IOException {
		for (int column = 0; column < values.size(); column++) {
			write(column, values.get(column));
		}
		this.row++;
		if (this.row % FLUSH_ROWS == 0) {
			this.sheet.flush();
		}
	}

	private void write(int column, @Nullable Object value) {
		if (value == null) {
			return;
		}
		if (value instanceof Number number) {
			writeNumber(column, number);
		}
		else if (value instanceof Boolean flag) {
			this.sheet.value(this.row, column, flag);
		}
		else if (!writeMoment(column, value)) {
			this.sheet.inlineString(this.row, column, neutral(value.toString()));
		}
	}

	private void writeNumber(int column, Number number) {
		this.sheet.value(this.row, column, number);
		if (number instanceof BigDecimal decimal && decimal.scale() > 0) {
			this.sheet.style(this.row, column).format("#,##0." + "0".repeat(decimal.scale())).set();
		}
	}

	private boolean writeMoment(int column, Object value) {
		if (value instanceof LocalDate date) {
			this.sheet.value(this.row, column, date);
			this.sheet.style(this.row, column).format(DATE_FORMAT).set();
		}
		else if (value instanceof LocalTime time) {
			this.sheet.value(this.row, column, time.toSecondOfDay() / 86400.0);
			this.sheet.style(this.row, column).format(TIME_FORMAT).set();
		}
		else if (value instanceof Instant instant) {
			this.sheet.value(this.row, column, LocalDateTime.ofInstant(instant, ZONE));
			this.sheet.style(this.row, column).format(DATE_FORMAT + " " + TIME_FORMAT).set();
		}
		else {
			return false;
		}
		return true;
	}

	/**
	 * Takes the power from text that a spreadsheet, or whoever saves it as CSV, could
	 * read as a formula.
	 */
	static String neutral(String text) {
		String clean = text.codePoints()
			.filter((point) -> point >= ' ' || point == '\n' || point == '\t' || point == '\r')
			.filter((point) -> point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF))
			.limit(32_000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return couldBeginFormula(clean) ? "'" + clean : clean;
	}

	/**
	 * Takes back the apostrophe that was put before a text to make it neutral.
	 */
	static String plain(String text) {
		return (text.startsWith("'") && couldBeginFormula(text)) ? text.substring(1) : text;
	}

	private static boolean couldBeginFormula(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'') {
			start++;
		}
		return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
	}

}
