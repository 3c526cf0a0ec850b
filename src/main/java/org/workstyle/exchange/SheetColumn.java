package org.workstyle.exchange;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param <T> a row
 * @param label message key of its heading, or the heading itself
 * @param literal whether the label is the heading itself
 * @param width its width in characters
 * @param hidden whether it serves a later import only, as the version of a row does
 * @param value its value: text, number, yes or no, date or time
 */
public record SheetColumn<T>(String label, boolean literal, int width, boolean hidden,
		Function<T, @Nullable Object> value) {

	/**
	 * Creates a column that is seen.
	 */
	public static <T> SheetColumn<T> of(String label, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(label, false, width, false, value);
	}

	/**
	 * Creates a column whose heading is data, such as a code.
	 */
	public static <T> SheetColumn<T> titled(String title, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(title, true, width, false, value);
	}

	/**
	 * Creates a column that is carried along unseen.
	 */
	public static <T> SheetColumn<T> hidden(String label, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(label, false, 12, true, value);
	}

}
