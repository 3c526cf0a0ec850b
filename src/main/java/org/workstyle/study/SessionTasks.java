package org.workstyle.study;

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
 * A planned session whose day is over waits for the officers of its host, until it is
 * recorded or called off.
 */
@Component
class SessionTasks implements TaskSource {

	private static final String UNRECORDED = """
			select id, kind, host_id, held_on, topic from study_session
			where status = 'PLANNED' and held_on < :today
			""";

	private final JdbcClient jdbc;

	private final TaskOfficers officers;

	SessionTasks(JdbcClient jdbc, TaskOfficers officers) {
		this.jdbc = jdbc;
		this.officers = officers;
	}

	@Override
	public String kind() {
		return "study.session";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Unrecorded> sessions = this.jdbc.sql(UNRECORDED)
			.param("today", this.officers.today())
			.query((row, number) -> new Unrecorded(row.getObject("id", UUID.class),
					StudyKind.valueOf(row.getString("kind")), row.getObject("host_id", UUID.class),
					row.getObject("held_on", LocalDate.class), row.getString("topic")))
			.list();
		Map<UUID, Set<UUID>> people = this.officers.of(sessions.stream().map(Unrecorded::host).toList());
		return sessions.stream()
			.map((session) -> session.toTask(people.getOrDefault(session.host(), Set.of())))
			.toList();
	}

	private record Unrecorded(UUID id, StudyKind kind, UUID host, LocalDate heldOn, String topic) {

		OpenTask toTask(Set<UUID> people) {
			TaskTitle title = TaskTitle.of("study.task.record", TaskArgument.day(this.heldOn),
					TaskArgument.choice(this.kind), TaskArgument.text(this.topic));
			return new OpenTask(this.id.toString(), this.host, people, this.heldOn, "/study-sessions/" + this.id,
					title);
		}

	}

}
