package org.workstyle.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Option;

/**
 * Reads the cells of one column into values.
 */
final class CellReader {

	private final ImportColumn column;

	private final Map<String, String> codes = new HashMap<>();

	private final String choices;

	CellReader(ImportColumn column, ImportTexts texts) {
		this.column = column;
		for (Option choice : column.choices()) {
			this.codes.put(key(choice.value()), choice.value());
			texts.inAllLanguages(choice.label()).forEach((label) -> this.codes.put(key(label), choice.value()));
		}
		this.choices = column.choices().stream().map((choice) -> "#" + choice.label()).collect(Collectors.joining("|"));
	}

	ImportColumn column() {
		return this.column;
	}

	/**
	 * Returns the value; none where the cell is empty and may be.
	 * @throws UnreadableCell where it is not what the column expects
	 */
	@Nullable Object read(@Nullable RawCell cell) {
		if (cell == null || cell.isBlank()) {
			if (this.column.required()) {
				throw new UnreadableCell("exchange.cell.required");
			}
			return null;
		}
		if (cell.kind() == RawCell.Kind.FORMULA) {
			throw new UnreadableCell("exchange.cell.formula");
		}
		if (cell.kind() == RawCell.Kind.ERROR) {
			throw new UnreadableCell("exchange.cell.error");
		}
		return switch (this.column.type()) {
			case TEXT -> text(CellText.strip(SheetWriter.plain(plain(cell))));
			case CODE -> text(CellText.fold(plain(cell)));
			case NUMBER -> NumberReader.number(cell, this.column);
			case DATE -> MomentReader.day(cell);
			case MONTH -> MomentReader.month(cell);
			case TIME -> MomentReader.time(cell);
			case CHOICE -> choice(cell);
		};
	}

	private String text(String text) {
		if (CellText.hasControls(text)) {
			throw new UnreadableCell("exchange.cell.controls");
		}
		if (text.codePointCount(0, text.length()) > this.column.size()) {
			throw new UnreadableCell("exchange.cell.text.long", this.column.size());
		}
		return text;
	}

	private String choice(RawCell cell) {
		String code = this.codes.get(key(cell.text()));
		if (code == null) {
			throw new UnreadableCell("exchange.cell.choice", this.choices);
		}
		return code;
	}

	/**
	 * A staff number may be a number to Excel: 1001 and not 1001.0 or 1.001E3.
	 */
	private static String plain(RawCell cell) {
		if (cell.kind() != RawCell.Kind.NUMBER) {
			return cell.text();
		}
		BigDecimal number = NumberReader.plain(cell);
		return ((number.stripTrailingZeros().scale() <= 0) ? number.setScale(0) : number).toPlainString();
	}

	private static String key(String text) {
		return CellText.fold(text).toLowerCase(Locale.ROOT);
	}

}
