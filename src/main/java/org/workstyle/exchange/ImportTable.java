package org.workstyle.exchange;

import java.util.List;

/**
 * Where the rows of a kind wait and where they go. All names are the kind's own, never
 * typed by anybody. In expressions {@code s} is the staged row, {@code t} the record.
 *
 * @param staging unlogged table the checked rows wait in, with {@code import_id} and
 * {@code row_number} before the columns
 * @param target table of the records, with a column {@code import_id}
 * @param keys columns that tell a record from others
 * @param values columns that may change
 * @param joins joins that {@code shown} needs
 * @param shown SQL that shows a staged row, an expression for each column of the kind
 */
public record ImportTable(String staging, String target, List<String> keys, List<String> values, String joins,
		List<String> shown) {

	public ImportTable {
		keys = List.copyOf(keys);
		values = List.copyOf(values);
		shown = List.copyOf(shown);
	}

}
