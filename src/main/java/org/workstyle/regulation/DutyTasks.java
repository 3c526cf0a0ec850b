package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A duty to be done once waits for whoever answers for it from some days before its day.
 */
@Component
class DutyTasks implements TaskSource {

	private static final String DUE = """
			select d.id, d.regulation_id, d.task, r.title, d.unit_id, d.due_on, array(%s) as people
			from duty d join regulation r on r.id = d.regulation_id
			where d.done_on is null and d.due_on <= :soon and (d.valid_to is null or d.valid_to > :today)
			""".formatted(Holders.OF_DUTY);

	private final JdbcClient jdbc;

	private final RegulationProperties properties;

	private final Clock clock;

	DutyTasks(JdbcClient jdbc, RegulationProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "regulation.duty";
	}

	@Override
	public List<OpenTask> openTasks() {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc.sql(DUE)
			.param("today", today)
			.param("soon", today.plusDays(this.properties.soonDays()))
			.query((row, number) -> task(row))
			.list();
	}

	private static OpenTask task(ResultSet row) throws SQLException {
		return new OpenTask(row.getString("id"), row.getObject("unit_id", UUID.class),
				Set.of((UUID[]) row.getArray("people").getArray()), row.getObject("due_on", LocalDate.class), "/duties",
				TaskTitle.of("regulation.task.duty", TaskArgument.text(row.getString("task")),
						TaskArgument.text(row.getString("title"))));
	}

}
