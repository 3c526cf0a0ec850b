package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.arrears.ClearingPeople.Found;
import org.workstyle.arrears.ClearingPeople.Owner;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * Once the time that a measure gave is over, somebody says what came of it or takes the
 * next step, unless the tax is paid.
 */
@Component
class MeasureTasks implements TaskSource {

	private static final String OPEN = """
			select m.id, m.case_id, m.step, m.follow_up_on, c.taxpayer_id, c.unit_id, c.officer_id
			from arrears_measure m join arrears_case c on c.id = m.case_id
			where m.follow_up_on is not null and m.deadline < :today and m.outcome is null and m.withdrawn_at is null
			  and not exists (select from arrears_measure l where l.case_id = m.case_id and l.taken_on > m.deadline
			    and l.withdrawn_at is null)
			  and exists (select from arrears_item i join arrears_movement v on v.item_id = i.id
			    where i.case_id = m.case_id and i.due_on < :today group by i.id having sum(v.principal) > 0)
			""";

	private final JdbcClient jdbc;

	private final ClearingPeople people;

	MeasureTasks(JdbcClient jdbc, ClearingPeople people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public String kind() {
		return "arrears.measure";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Open> open = this.jdbc.sql(OPEN)
			.param("today", this.people.today())
			.query((row, number) -> new Open(row.getObject("id", UUID.class), Owner.of(row),
					EnforcementStep.valueOf(row.getString("step")), row.getObject("follow_up_on", LocalDate.class)))
			.list();
		Found found = this.people.of(open.stream().map(Open::owner).toList());
		return open.stream().map((each) -> each.toTask(found)).toList();
	}

	private record Open(UUID id, Owner owner, EnforcementStep step, LocalDate followUpOn) {

		OpenTask toTask(Found found) {
			return new OpenTask(this.id.toString(), this.owner.unit(), found.people(this.owner), this.followUpOn,
					this.owner.address() + "/measures/" + this.id, TaskTitle.of("arrears.task.measure",
							TaskArgument.text(found.name(this.owner)), TaskArgument.choice(this.step)));
		}

	}

}
