package org.workstyle.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Quarter;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A unit that did not hand in, or was sent back, waits for its heads until the quarter is
 * published.
 */
@Component
class SubmissionTasks implements TaskSource {

	/** The measured units of all running quarters at once, with those who hand in. */
	private static final String MISSING = """
			select q.year, q.number, q.submissions_due_on, u.id, u.short_name, s.id is not null as returned,
			  array(select distinct m.person_id from membership m
			    join account a on a.person_id = m.person_id and not a.disabled
			    join account_role r on r.account_id = a.id and r.role = 'UNIT_HEAD'
			    where m.unit_id = u.id and m.home
			      and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)) as heads
			from assessment_quarter q
			join unit u on u.type in ('DEPARTMENT', 'TAX_BRANCH')
			  and u.founded_on <= make_date(q.year, q.number * 3 - 2, 1)
			  and (u.dissolved_on is null
			    or u.dissolved_on >= make_date(q.year, q.number * 3 - 2, 1) + interval '3 months')
			left join quarter_submission s on s.quarter_id = q.id and s.unit_id = u.id
			where q.state in ('OPEN', 'UNDER_REVIEW') and (s.id is null or s.state = 'RETURNED')
			""";

	private final JdbcClient jdbc;

	private final AssessmentDays days;

	SubmissionTasks(JdbcClient jdbc, AssessmentDays days) {
		this.jdbc = jdbc;
		this.days = days;
	}

	@Override
	public String kind() {
		return "assessment.submission";
	}

	@Override
	public List<OpenTask> openTasks() {
		return this.jdbc.sql(MISSING).param("today", this.days.today()).query((row, number) -> task(row)).list();
	}

	private static OpenTask task(ResultSet row) throws SQLException {
		Quarter quarter = new Quarter(row.getInt("year"), row.getInt("number"));
		UUID unit = row.getObject("id", UUID.class);
		String title = row.getBoolean("returned") ? "assessment.task.returned" : "assessment.task.submission";
		return new OpenTask(quarter + ":" + unit, unit, Set.of((UUID[]) row.getArray("heads").getArray()),
				row.getObject("submissions_due_on", LocalDate.class), "/quarters/" + quarter,
				TaskTitle.of(title, TaskArgument.text(row.getString("short_name")),
						TaskArgument.text(String.valueOf(quarter.year())),
						TaskArgument.text(String.valueOf(quarter.number()))));
	}

}
