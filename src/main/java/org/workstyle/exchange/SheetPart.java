package org.workstyle.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of an export that has several.
 *
 * @param <T> a row
 * @param name message key of its name
 * @param columns the columns
 * @param rows the rows, read once
 */
public record SheetPart<T>(String name, List<SheetColumn<T>> columns, Stream<T> rows) {

	public SheetPart {
		columns = List.copyOf(columns);
	}

}
