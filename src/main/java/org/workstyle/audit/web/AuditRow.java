package org.workstyle.audit.web;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.workstyle.audit.AuditEntry;
import org.workstyle.shared.Option;

/**
 * An entry as the pages show it.
 *
 * @param entry the entry
 * @param details its details, name and value
 */
record AuditRow(AuditEntry entry, List<Option> details) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static AuditRow of(AuditEntry entry) {
		return new AuditRow(entry,
				JSON.readTree(entry.details())
					.properties()
					.stream()
					.map((detail) -> new Option(detail.getKey(), detail.getValue().asString()))
					.toList());
	}

}
