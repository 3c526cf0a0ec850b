package org.workstyle.study;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.calendar.WorkingDays;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskSource;

/**
 * A disputed absence waits for the officers of the host. No rule says by when; they get
 * as many working days as people have to dispute it.
 */
@Component
class DisputeTasks implements TaskSource {

	private final JdbcClient jdbc;

	private final TaskOfficers officers;

	private final WorkingDays workingDays;

	private final StudyProperties properties;

	private final Clock clock;

	DisputeTasks(JdbcClient jdbc, TaskOfficers officers, WorkingDays workingDays, StudyProperties properties,
			Clock clock) {
		this.jdbc = jdbc;
		this.officers = officers;
		this.workingDays = workingDays;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "study.dispute";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Undecided> disputes = Undecided.disputes(this.jdbc);
		Map<UUID, Set<UUID>> people = this.officers.of(disputes.stream().map(Undecided::host).toList());
		return disputes.stream().map((one) -> task(one, people.getOrDefault(one.host(), Set.of()))).toList();
	}

	private OpenTask task(Undecided dispute, Set<UUID> people) {
		return dispute.toTask("study.task.dispute",
				this.workingDays.after(dispute.disputedOn(this.clock.getZone()), this.properties.disputeDays()),
				people);
	}

}
