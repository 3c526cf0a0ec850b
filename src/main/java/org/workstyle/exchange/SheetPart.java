package org.workstyle.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of an export that has several.
 *
 * @param <T> a row
 * @param name message key of its name
 * @param columns the columns
 * @param rows the rows, read once
 * @param frame what stands around the table, if it is to be filed
 */
public record SheetPart<T>(String name, List<SheetColumn<T>> columns, Stream<T> rows, @Nullable SheetFrame frame) {

	public SheetPart {
		columns = List.copyOf(columns);
	}

	/**
	 * Creates a sheet that is a plain table.
	 */
	public SheetPart(String name, List<SheetColumn<T>> columns, Stream<T> rows) {
		this(name, columns, rows, null);
	}

}
