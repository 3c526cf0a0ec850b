package org.workstyle.assessment;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A digest of everything the portal keeps, but for sign-ins and the audit log, which
 * takes down refusals too.
 */
@TestComponent
class DatabaseDigest {

	private static final String TABLES = """
			select table_name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE' and table_name !~ '^(spring_|audit_|calendar_)'
			order by table_name
			""";

	private final JdbcClient jdbc;

	DatabaseDigest(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a line for each table.
	 */
	List<String> now() {
		String all = this.jdbc.sql(TABLES)
			.query(String.class)
			.list()
			.stream()
			.map((table) -> ("select '%s ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)),"
					+ " '') from %s t")
				.formatted(table, table))
			.collect(Collectors.joining(" union all "));
		return this.jdbc.sql(all).query(String.class).list();
	}

}
