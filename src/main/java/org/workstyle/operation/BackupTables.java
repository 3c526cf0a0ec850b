package org.workstyle.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables and sequences a backup holds: all that keep records, those referred to
 * before those that refer. Web sessions and what an import has only checked are left out,
 * as is the table of the migrations, which the restore writes anew.
 */
final class BackupTables {

	private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "spring_session",
			"spring_session_attributes");

	private static final String TABLES = """
			select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
			  (select array_agg(distinct r.relname::text) from pg_constraint k join pg_class r on r.oid = k.confrelid
			   where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as references
			from pg_class c join pg_attribute a on a.attrelid = c.oid
			where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
			  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
			group by c.oid, c.relname
			order by c.relname
			""";

	private BackupTables() {
	}

	/**
	 * Returns the tables with their columns, in an order in which they can be filled.
	 */
	static List<BackupTable> of(Connection connection) throws SQLException {
		Map<String, BackupTable> waiting = new LinkedHashMap<>();
		try (PreparedStatement statement = connection.prepareStatement(TABLES);
				ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				String name = rows.getString("name");
				if (!LEFT_OUT.contains(name)) {
					waiting.put(name, new BackupTable(name, rows.getString("columns"), references(rows)));
				}
			}
		}
		return ordered(waiting);
	}

	/**
	 * Returns the sequences with the number each goes on after.
	 */
	static Map<String, Long> sequences(Connection connection) throws SQLException {
		Map<String, Long> sequences = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select sequencename, last_value from pg_sequences"
						+ " where schemaname = 'public' and last_value is not null order by sequencename")) {
			while (rows.next()) {
				sequences.put(rows.getString("sequencename"), rows.getLong("last_value"));
			}
		}
		return sequences;
	}

	private static Set<String> references(ResultSet rows) throws SQLException {
		var array = rows.getArray("references");
		return (array != null) ? Set.of((String[]) array.getArray()) : Set.of();
	}

	private static List<BackupTable> ordered(Map<String, BackupTable> waiting) {
		Set<String> placed = new LinkedHashSet<>();
		List<BackupTable> ordered = new ArrayList<>();
		while (!waiting.isEmpty()) {
			List<BackupTable> ready = waiting.values()
				.stream()
				.filter((table) -> table.references().stream().noneMatch(waiting::containsKey))
				.toList();
			if (ready.isEmpty()) {
				throw new IllegalStateException("Tables refer to each other in a circle: " + waiting.keySet());
			}
			ready.forEach((table) -> {
				placed.add(table.name());
				ordered.add(table);
			});
			waiting.keySet().removeAll(placed);
		}
		return ordered;
	}

	/**
	 * A table as a backup sees it.
	 *
	 * @param name its name
	 * @param columns its columns, quoted, in their order
	 * @param references the other tables it refers to
	 */
	record BackupTable(String name, String columns, Set<String> references) {

		String copyOut() {
			return "copy (select " + this.columns + " from " + this.name + ") to stdout";
		}

		String copyIn() {
			return "copy " + this.name + " (" + this.columns + ") from stdin";
		}

	}

}
