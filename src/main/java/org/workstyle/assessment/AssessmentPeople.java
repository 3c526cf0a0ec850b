package org.workstyle.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Role;

/**
 * Finds who decides in the assessment.
 */
@Component
class AssessmentPeople {

	private static final String IN_ROLE = """
			select a.id, a.person_id from account a
			join account_role r on r.account_id = a.id and r.role = :role
			where a.person_id is not null and not a.disabled
			""";

	private final JdbcClient jdbc;

	AssessmentPeople(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the people who hold a role, by their accounts: one statement.
	 */
	Map<UUID, UUID> in(Role role) {
		Map<UUID, UUID> people = new HashMap<>();
		this.jdbc.sql(IN_ROLE).param("role", role.name()).query((row) -> {
			people.put(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class));
		});
		return people;
	}

}
