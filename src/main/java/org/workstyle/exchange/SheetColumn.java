package org.workstyle.exchange;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param <T> a row
 * @param label message key of its heading
 * @param width its width in characters
 * @param hidden whether it serves a later import only, as the version of a row does
 * @param value its value: text, number, yes or no, date or time
 */
public record SheetColumn<T>(String label, int width, boolean hidden, Function<T, @Nullable Object> value) {

	/**
	 * Creates a column that is seen.
	 */
	public static <T> SheetColumn<T> of(String label, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(label, width, false, value);
	}

	/**
	 * Creates a column that is carried along unseen.
	 */
	public static <T> SheetColumn<T> hidden(String label, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(label, 12, true, value);
	}

}
