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
 * A pledge of service whose review is due soon or overdue waits for the head and the
 * deputies of the person's unit.
 */
@Component
class PledgeTasks implements TaskSource {

	private static final String DUE = """
			select s.id, s.person_id, p.name, s.pledged_on, s.review_due_on, m.unit_id
			from service_pledge s
			join person p on p.id = s.person_id
			join membership m on m.person_id = p.id and m.home
			  and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			where s.reviewed_on is null and s.review_due_on <= :soon
			""";

	private final JdbcClient jdbc;

	private final TaskOfficers officers;

	private final StudyProperties properties;

	PledgeTasks(JdbcClient jdbc, TaskOfficers officers, StudyProperties properties) {
		this.jdbc = jdbc;
		this.officers = officers;
		this.properties = properties;
	}

	@Override
	public String kind() {
		return "study.pledge";
	}

	@Override
	public List<OpenTask> openTasks() {
		LocalDate today = this.officers.today();
		List<Pledge> pledges = this.jdbc.sql(DUE)
			.param("today", today)
			.param("soon", today.plusDays(this.properties.soonDueDays()))
			.query((row, number) -> new Pledge(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
					row.getString("name"), row.getObject("pledged_on", LocalDate.class),
					row.getObject("review_due_on", LocalDate.class), row.getObject("unit_id", UUID.class)))
			.list();
		Map<UUID, Set<UUID>> people = this.officers.of(pledges.stream().map(Pledge::unit).toList());
		return pledges.stream().map((pledge) -> pledge.toTask(people.getOrDefault(pledge.unit(), Set.of()))).toList();
	}

	private record Pledge(UUID id, UUID person, String name, LocalDate pledgedOn, LocalDate reviewDueOn, UUID unit) {

		OpenTask toTask(Set<UUID> officers) {
			return new OpenTask(this.id.toString(), this.unit, TaskOfficers.without(this.person, officers),
					this.reviewDueOn, "/service-pledges/" + this.id,
					TaskTitle.of("study.task.pledge", TaskArgument.text(this.name), TaskArgument.day(this.pledgedOn)));
		}

	}

}
