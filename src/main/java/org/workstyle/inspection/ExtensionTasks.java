package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A request for more time waits for the inspectors, best until the deadline it is about.
 */
@Component
class ExtensionTasks implements TaskSource {

	private static final String ASKED = """
			select e.id, f.id as finding_id, f.number, f.unit_id, f.deadline, e.until,
			  array_remove(array[f.person_id, f.leader_id, a.person_id], null) as involved
			from finding_extension e join finding f on f.id = e.finding_id join account a on a.id = e.asked_by
			where e.state = 'ASKED'
			""";

	private final JdbcClient jdbc;

	private final TaskInspectors people;

	ExtensionTasks(JdbcClient jdbc, TaskInspectors people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public String kind() {
		return "inspection.extension";
	}

	@Override
	public List<OpenTask> openTasks() {
		Map<UUID, UUID> inspectors = this.people.all();
		return this.jdbc.sql(ASKED)
			.query((row, number) -> new OpenTask(row.getString("id"), null,
					TaskInspectors.impartial(inspectors, row.getObject("unit_id", UUID.class),
							TaskInspectors.involved(row)),
					row.getObject("deadline", LocalDate.class), "/findings/" + row.getString("finding_id"),
					TaskTitle.of("inspection.task.extension", TaskArgument.text(row.getString("number")),
							TaskArgument.day(row.getObject("until", LocalDate.class)))))
			.list();
	}

}
