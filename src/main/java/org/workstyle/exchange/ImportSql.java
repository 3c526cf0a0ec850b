package org.workstyle.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements that compare and merge staged rows with the records, as sets.
 */
final class ImportSql {

	private final ImportTable table;

	private final String joined;

	private final String differs;

	ImportSql(ImportTable table) {
		this.table = table;
		this.joined = table.keys()
			.stream()
			.map((key) -> "t." + key + " = s." + key)
			.collect(Collectors.joining(" and "));
		this.differs = "(" + prefixed("t.", table.values()) + ") is distinct from (" + prefixed("s.", table.values())
				+ ")";
	}

	String counts() {
		String known = "t." + this.table.keys().get(0) + " is not null";
		return "select count(*) filter (where not (" + known + ")) as added, count(*) filter (where " + known + " and "
				+ this.differs + ") as changed, count(*) filter (where " + known + " and not (" + this.differs
				+ ")) as same, 0 as wrong from " + stagedWithRecords() + " where s.import_id = :id";
	}

	String duplicates() {
		String keys = String.join(", ", this.table.keys());
		return "select row_number, first from " + this.table.staging() + " join (select " + keys
				+ ", min(row_number) as first from " + this.table.staging() + " where import_id = :id group by " + keys
				+ " having count(*) > 1) repeated using (" + keys
				+ ") where import_id = :id and row_number > first order by row_number";
	}

	String removeDuplicates() {
		String same = this.table.keys()
			.stream()
			.map((key) -> "o." + key + " = s." + key)
			.collect(Collectors.joining(" and "));
		return "delete from " + this.table.staging() + " s using " + this.table.staging()
				+ " o where s.import_id = :id and o.import_id = :id and " + same + " and o.row_number < s.row_number";
	}

	String keepBefore() {
		return "insert into import_undo (import_id, before) select :id, to_jsonb(t) from " + this.table.staging()
				+ " s join " + this.table.target() + " t on " + this.joined + " where s.import_id = :id and "
				+ this.differs;
	}

	String merge() {
		String columns = String.join(", ", this.table.keys()) + ", " + String.join(", ", this.table.values());
		String updates = this.table.values()
			.stream()
			.map((value) -> value + " = excluded." + value)
			.collect(Collectors.joining(", "));
		return "insert into " + this.table.target() + " as t (" + columns + ", import_id) select " + columns
				+ ", import_id from " + this.table.staging() + " where import_id = :id on conflict ("
				+ String.join(", ", this.table.keys()) + ") do update set " + updates
				+ ", import_id = excluded.import_id where (" + prefixed("t.", this.table.values())
				+ ") is distinct from (" + prefixed("excluded.", this.table.values()) + ")";
	}

	String countTouched() {
		return "select count(*) from " + this.table.target() + " where import_id = :id";
	}

	String removeTouched() {
		return "delete from " + this.table.target() + " where import_id = :id";
	}

	String restoreBefore() {
		return "insert into " + this.table.target() + " select r.* from import_undo u, jsonb_populate_record(null::"
				+ this.table.target() + ", u.before) r where u.import_id = :id";
	}

	String countStaged() {
		return "select count(*) from " + this.table.staging() + " where import_id = :id";
	}

	String removeStaged() {
		return "delete from " + this.table.staging() + " where import_id = :id";
	}

	String removeRows() {
		return removeStaged() + " and row_number = any(:rows)";
	}

	/**
	 * Rows of a group after a row: number, what each column shows, what it showed before
	 * where the record differs.
	 */
	String rows(RowGroup group, List<ImportColumn> columns) {
		String known = "t." + this.table.keys().get(0) + " is not null";
		String filter = switch (group) {
			case NEW -> "not (" + known + ")";
			case CHANGED -> known + " and " + this.differs;
			case SAME -> known + " and not (" + this.differs + ")";
			case WRONG -> throw new IllegalArgumentException("Wrong rows are not staged");
		};
		String before = IntStream.range(0, columns.size())
			.mapToObj((index) -> this.table.values().contains(columns.get(index).name())
					? "case when " + known + " then (" + before(index) + ")::text end" : "null")
			.collect(Collectors.joining(", "));
		String shown = this.table.shown()
			.stream()
			.map((expression) -> "(" + expression + ")::text")
			.collect(Collectors.joining(", "));
		return "select s.row_number, array[" + shown + "] as shown, array[" + before + "]::text[] as before from "
				+ stagedWithRecords() + " " + this.table.joins()
				+ " where s.import_id = :id and s.row_number > :after and " + filter
				+ " order by s.row_number limit :limit";
	}

	/**
	 * Shows what the record holds the way the staged row is shown.
	 */
	private String before(int column) {
		return this.table.shown().get(column).replaceAll("\\bs\\.", "t.");
	}

	private String stagedWithRecords() {
		return this.table.staging() + " s left join " + this.table.target() + " t on " + this.joined;
	}

	private static String prefixed(String prefix, List<String> names) {
		return names.stream().map((name) -> prefix + name).collect(Collectors.joining(", "));
	}

}
