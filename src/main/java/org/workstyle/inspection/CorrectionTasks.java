package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * A finding that is with its unit waits for the person who answers for it; where nobody
 * is named, for the officers of the unit.
 */
@Component
class CorrectionTasks implements TaskSource {

	private static final String OPEN = """
			select id, number, basis, unit_id, person_id, deadline from finding where state in ('OPEN', 'SENT_BACK')
			""";

	private final JdbcClient jdbc;

	private final TaskInspectors people;

	CorrectionTasks(JdbcClient jdbc, TaskInspectors people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public String kind() {
		return "inspection.correction";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Open> findings = this.jdbc.sql(OPEN)
			.query((row, number) -> new Open(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("basis"), row.getObject("unit_id", UUID.class),
					row.getObject("person_id", UUID.class), row.getObject("deadline", LocalDate.class)))
			.list();
		Map<UUID, Set<UUID>> officers = this.people.officersOf(findings.stream().map(Open::unit).toList());
		return findings.stream().map((finding) -> finding.toTask(officers)).toList();
	}

	private record Open(UUID id, String number, String basis, UUID unit, @Nullable UUID person, LocalDate deadline) {

		OpenTask toTask(Map<UUID, Set<UUID>> officers) {
			Set<UUID> people = (this.person != null) ? Set.of(this.person) : officers.getOrDefault(this.unit, Set.of());
			return new OpenTask(this.id.toString(), this.unit, people, this.deadline, "/findings/" + this.id, TaskTitle
				.of("inspection.task.correction", TaskArgument.text(this.number), TaskArgument.text(this.basis)));
		}

	}

}
