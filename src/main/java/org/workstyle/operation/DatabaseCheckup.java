package org.workstyle.operation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database server is one the portal is made for, and its indexes and
 * constraints are whole.
 */
@Component
class DatabaseCheckup implements Checkup {

	private static final int OLDEST = 150000;

	private static final String BROKEN = """
			select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
			where c.relnamespace = 'public'::regnamespace and not (i.indisvalid and i.indisready)
			union all
			select k.conname from pg_constraint k
			where k.connamespace = 'public'::regnamespace and not k.convalidated
			order by 1
			""";

	private final JdbcClient jdbc;

	DatabaseCheckup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String key() {
		return "database";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Diagnosis examine() {
		int number = this.jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single();
		String version = this.jdbc.sql("select current_setting('server_version')").query(String.class).single();
		if (number < OLDEST) {
			return Diagnosis.fault("operation.database.old", version);
		}
		List<String> broken = this.jdbc.sql(BROKEN).query(String.class).list();
		if (!broken.isEmpty()) {
			return Diagnosis.fault("operation.database.broken", String.join(", ", broken));
		}
		long size = this.jdbc.sql("select pg_database_size(current_database()) / 1048576").query(Long.class).single();
		return Diagnosis.sound("operation.database.sound", version, size);
	}

}
