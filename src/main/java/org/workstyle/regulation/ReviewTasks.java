package org.workstyle.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A regulation whose review is due soon or overdue waits for the head and the deputies of
 * the unit that keeps it.
 */
@Component
class ReviewTasks implements TaskSource {

	private static final DataScope ALL = new DataScope(true, Set.of(), Set.of(), null);

	private final JdbcClient jdbc;

	private final PersonDirectory people;

	private final RegulationProperties properties;

	private final Clock clock;

	ReviewTasks(JdbcClient jdbc, PersonDirectory people, RegulationProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "regulation.review";
	}

	@Override
	public List<OpenTask> openTasks() {
		LocalDate today = LocalDate.now(this.clock);
		List<Due> due = RegulationSql
			.bind(this.jdbc.sql(RegulationSql.REGULATIONS + " and d.review_due_on <= :soon"), ALL, today)
			.param("soon", today.plusDays(this.properties.soonDays()))
			.query((row, number) -> new Due(row.getObject("id", UUID.class), row.getString("title"),
					row.getObject("owner_id", UUID.class), row.getObject("review_due_on", LocalDate.class)))
			.list();
		Map<UnitId, Set<PersonId>> officers = this.people
			.officersOf(due.stream().map((one) -> new UnitId(one.owner())).distinct().toList(), today);
		return due.stream().map((one) -> one.toTask(officers.getOrDefault(new UnitId(one.owner()), Set.of()))).toList();
	}

	private record Due(UUID id, String title, UUID owner, LocalDate on) {

		OpenTask toTask(Set<PersonId> officers) {
			return new OpenTask(this.id.toString(), this.owner,
					officers.stream().map(PersonId::value).collect(Collectors.toSet()), this.on,
					"/regulations/" + this.id, TaskTitle.of("regulation.task.review", TaskArgument.text(this.title)));
		}

	}

}
