package org.workstyle.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names records of all modules: one statement.
 */
@Component
public class RecordNames {

	private final JdbcClient jdbc;

	private final String query;

	RecordNames(JdbcClient jdbc, List<ReferenceNames> modules) {
		this.jdbc = jdbc;
		this.query = modules.stream().map(ReferenceNames::query).collect(Collectors.joining("\nunion all\n"));
	}

	/**
	 * Returns the names of those of the records that have one.
	 */
	public Map<UUID, String> of(Set<UUID> ids) {
		Map<UUID, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(this.query).param("ids", ids).query((row) -> {
				names.put(row.getObject("id", UUID.class), row.getString("name"));
			});
		}
		return names;
	}

}
