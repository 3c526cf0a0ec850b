package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.arrears.ClearingPeople.Owner;

/**
 * Reads all plans in force of which something is still to be paid: one statement.
 */
@Component
class PlanWatch {

	private static final String IN_FORCE = PlanRecords.SELECT.replace("select p.id,",
			"select c.taxpayer_id, c.unit_id, c.officer_id, p.id,")
			+ "join arrears_case c on c.id = p.case_id where n.id is null";

	private final JdbcClient jdbc;

	PlanWatch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Watched> inForce(LocalDate day) {
		return this.jdbc.sql(IN_FORCE)
			.param("day", day)
			.query((row, number) -> new Watched(Owner.of(row), PlanRecords.map(row, day)))
			.list()
			.stream()
			.filter((watched) -> !watched.plan().isFulfilled())
			.toList();
	}

	/**
	 * A plan in force.
	 *
	 * @param owner whose case it is
	 * @param plan the plan
	 */
	record Watched(Owner owner, PlanView plan) {

	}

}
