package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A duty waits for whoever answers for it from some days before its day, or before the
 * end of its period, until it is done.
 */
@Component
class DutyTasks implements TaskSource {

	private static final String DUE = """
			select d.id, d.regulation_id, d.task, r.title, d.unit_id, d.frequency, d.due_on, d.done_on, array(%s) as people
			from duty d join regulation r on r.id = d.regulation_id
			where (d.frequency not in ('ONCE', 'ON_OCCASION') and d.valid_from <= :today or d.done_on is null and d.due_on <= :soon)
			  and (d.valid_to is null or d.valid_to > :today)
			"""
		.formatted(Holders.OF_DUTY);

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
		LocalDate soon = today.plusDays(this.properties.soonDays());
		return this.jdbc.sql(DUE)
			.param("today", today)
			.param("soon", soon)
			.query((row, number) -> task(row, today))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.filter((task) -> !task.dueOn().isAfter(soon))
			.toList();
	}

	/**
	 * Each period is a task of its own, named by the period's last day.
	 */
	private static Optional<OpenTask> task(ResultSet row, LocalDate today) throws SQLException {
		DutyFrequency frequency = DutyFrequency.valueOf(row.getString("frequency"));
		if (!frequency.waitsOn(today, row.getObject("done_on", LocalDate.class))) {
			return Optional.empty();
		}
		Optional<LocalDate> end = frequency.endOf(today);
		String id = row.getString("id");
		LocalDate due = end.isPresent() ? end.get() : row.getObject("due_on", LocalDate.class);
		return Optional.of(new OpenTask(end.isPresent() ? id + "/" + due : id, row.getObject("unit_id", UUID.class),
				Set.of((UUID[]) row.getArray("people").getArray()), due, "/duties", TaskTitle.of("regulation.task.duty",
						TaskArgument.text(row.getString("task")), TaskArgument.text(row.getString("title")))));
	}

}
