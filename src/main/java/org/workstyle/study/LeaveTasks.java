package org.workstyle.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskSource;

/**
 * Leave asked for waits for the officers of the host, best before the session begins.
 */
@Component
class LeaveTasks implements TaskSource {

	private final JdbcClient jdbc;

	private final TaskOfficers officers;

	LeaveTasks(JdbcClient jdbc, TaskOfficers officers) {
		this.jdbc = jdbc;
		this.officers = officers;
	}

	@Override
	public String kind() {
		return "study.leave";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Undecided> asked = Undecided.leave(this.jdbc);
		Map<UUID, Set<UUID>> people = this.officers.of(asked.stream().map(Undecided::host).toList());
		return asked.stream()
			.map((one) -> one.toTask("study.task.leave", one.heldOn(), people.getOrDefault(one.host(), Set.of())))
			.toList();
	}

}
