package org.workstyle.history;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the earlier states of a record, or of a part of it, are kept.
 *
 * @param key message key of the part; of the record itself its name
 * @param table the table
 * @param ownerColumn the column that names the record
 * @param idColumn the column that tells one part from another, where parts have
 * identifiers
 * @param fields the columns to compare
 * @param part whether it is a part
 */
record HistoryTable(String key, String table, String ownerColumn, @Nullable String idColumn, List<Field> fields,
		boolean part) {

	/**
	 * A column to compare.
	 *
	 * @param key message key of the field
	 * @param column its column
	 * @param type its Java type
	 */
	record Field(String key, String column, Class<?> type) {

	}

}
