package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * An inspection that ends soon, or should have ended, waits for who opened it to be
 * closed.
 */
@Component
class InspectionTasks implements TaskSource {

	private static final String ENDING = """
			select i.id, i.title, i.ends_on, a.person_id from inspection i join account a on a.id = i.opened_by
			where i.status = 'OPEN' and i.ends_on <= :soon
			""";

	private final JdbcClient jdbc;

	private final TaskInspectors people;

	private final InspectionProperties properties;

	InspectionTasks(JdbcClient jdbc, TaskInspectors people, InspectionProperties properties) {
		this.jdbc = jdbc;
		this.people = people;
		this.properties = properties;
	}

	@Override
	public String kind() {
		return "inspection.close";
	}

	@Override
	public List<OpenTask> openTasks() {
		Set<UUID> inspectors = this.people.all().keySet();
		return this.jdbc.sql(ENDING)
			.param("soon", this.people.today().plusDays(this.properties.soonDueDays()))
			.query((row, number) -> new OpenTask(row.getString("id"), null,
					responsible(row.getObject("person_id", UUID.class), inspectors),
					row.getObject("ends_on", LocalDate.class), "/inspections/" + row.getString("id"),
					TaskTitle.of("inspection.task.closing", TaskArgument.text(row.getString("title")))))
			.list();
	}

	private static Set<UUID> responsible(@Nullable UUID opener, Set<UUID> inspectors) {
		return (opener != null && inspectors.contains(opener)) ? Set.of(opener) : inspectors;
	}

}
