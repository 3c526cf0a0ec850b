package org.workstyle.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Option;

/**
 * A column that a kind of import understands. Its messages are {@code <label>} (the
 * heading), {@code <label>.help} and {@code <label>.example}, and may be
 * {@code <label>.aliases}, other headings separated by {@code |}.
 *
 * @param name name the kind knows it by
 * @param label message key of its heading
 * @param type how its cells are read
 * @param required whether a cell may not be empty
 * @param size most characters of a text
 * @param minimum least number
 * @param maximum greatest number
 * @param scale most decimal places of a number
 * @param choices what may be chosen: code and message key
 */
public record ImportColumn(String name, String label, ColumnType type, boolean required, int size,
		@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, int scale, List<Option> choices) {

	public ImportColumn {
		choices = List.copyOf(choices);
	}

	/**
	 * Free text of at most so many characters.
	 */
	public static ImportColumn text(String name, String label, int size) {
		return new ImportColumn(name, label, ColumnType.TEXT, true, size, null, null, 0, List.of());
	}

	/**
	 * A number or code that names something: full-width characters are read as plain.
	 */
	public static ImportColumn code(String name, String label, int size) {
		return new ImportColumn(name, label, ColumnType.CODE, true, size, null, null, 0, List.of());
	}

	/**
	 * A number between two others.
	 */
	public static ImportColumn number(String name, String label, String minimum, String maximum, int scale) {
		return new ImportColumn(name, label, ColumnType.NUMBER, true, 0, new BigDecimal(minimum),
				new BigDecimal(maximum), scale, List.of());
	}

	/**
	 * A day, a month or a time of day.
	 */
	public static ImportColumn moment(String name, String label, ColumnType type) {
		return new ImportColumn(name, label, type, true, 0, null, null, 0, List.of());
	}

	/**
	 * One of a few codes, written as the code or as its name in any language.
	 */
	public static ImportColumn choice(String name, String label, List<Option> choices) {
		return new ImportColumn(name, label, ColumnType.CHOICE, true, 0, null, null, 0, choices);
	}

	/**
	 * The same column, whose cells may be empty.
	 */
	public ImportColumn optional() {
		return new ImportColumn(this.name, this.label, this.type, false, this.size, this.minimum, this.maximum,
				this.scale, this.choices);
	}

}
