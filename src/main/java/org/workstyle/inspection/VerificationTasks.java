package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A correction that was reported waits for the inspectors who may verify it.
 */
@Component
class VerificationTasks implements TaskSource {

	private static final String REPORTED = """
			select f.id, f.number, f.basis, f.unit_id, f.reported_on,
			  array_remove(array[f.person_id, f.leader_id, a.person_id], null) as involved
			from finding f join account a on a.id = f.reported_by where f.state = 'REPORTED'
			""";

	private final JdbcClient jdbc;

	private final TaskInspectors people;

	private final InspectionProperties properties;

	VerificationTasks(JdbcClient jdbc, TaskInspectors people, InspectionProperties properties) {
		this.jdbc = jdbc;
		this.people = people;
		this.properties = properties;
	}

	@Override
	public String kind() {
		return "inspection.verify";
	}

	@Override
	public List<OpenTask> openTasks() {
		Map<UUID, UUID> inspectors = this.people.all();
		int days = this.properties.verificationDays();
		return this.jdbc.sql(REPORTED)
			.query((row, number) -> new Reported(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("basis"), row.getObject("unit_id", UUID.class),
					row.getObject("reported_on", LocalDate.class), TaskInspectors.involved(row)))
			.stream()
			.map((finding) -> finding.toTask(inspectors, days))
			.toList();
	}

	private record Reported(UUID id, String number, String basis, UUID unit, LocalDate on, Set<UUID> involved) {

		OpenTask toTask(Map<UUID, UUID> inspectors, int days) {
			return new OpenTask(this.id.toString(), null,
					TaskInspectors.impartial(inspectors, this.unit, this.involved), this.on.plusDays(days),
					"/findings/" + this.id, TaskTitle.of("inspection.task.verification", TaskArgument.text(this.number),
							TaskArgument.text(this.basis)));
		}

	}

}
