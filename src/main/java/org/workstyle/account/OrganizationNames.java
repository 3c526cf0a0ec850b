package org.workstyle.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.history.ReferenceNames;

/**
 * Names units, people and accounts in the history of any record.
 */
@Component
class OrganizationNames implements ReferenceNames {

	private static final String NAMES = """
			select id, name from unit where id in (:ids)
			union all
			select id, name from person where id in (:ids)
			union all
			select id, display_name from account where id in (:ids)""";

	private final JdbcClient jdbc;

	OrganizationNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<UUID, String> names(Set<UUID> ids) {
		Map<UUID, String> names = new HashMap<>();
		this.jdbc.sql(NAMES).param("ids", ids).query((row) -> {
			names.put(row.getObject("id", UUID.class), row.getString("name"));
		});
		return names;
	}

}
