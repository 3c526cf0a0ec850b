package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A revision to be read waits for those of each unit who did not confirm it yet, until it
 * is superseded.
 */
@Component
class ReadTasks implements TaskSource {

	private static final String WAITING = """
			select v.id, v.regulation_id, v.number, r.title, m.unit_id, min(q.due_on) as due_on,
			  array_agg(q.person_id) as people
			from read_request q
			join regulation_revision v on v.id = q.revision_id and v.stage = 'PUBLISHED'
			  and (v.ends_on is null or v.ends_on > :today)
			join regulation r on r.id = v.regulation_id
			join membership m on m.person_id = q.person_id and m.home
			  and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			where not exists (select from read_receipt e
			  where e.revision_id = q.revision_id and e.person_id = q.person_id)
			group by v.id, v.regulation_id, v.number, r.title, m.unit_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReadTasks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "regulation.reading";
	}

	@Override
	public List<OpenTask> openTasks() {
		return this.jdbc.sql(WAITING)
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> task(row))
			.list();
	}

	private static OpenTask task(ResultSet row) throws SQLException {
		UUID unit = row.getObject("unit_id", UUID.class);
		Set<UUID> people = Set.of((UUID[]) row.getArray("people").getArray());
		return new OpenTask(row.getString("id") + "/" + unit, unit, people, row.getObject("due_on", LocalDate.class),
				"/regulations/" + row.getString("regulation_id") + "/revisions/" + row.getInt("number") + "/reading",
				TaskTitle.of("regulation.task.reading", TaskArgument.text(row.getString("title"))));
	}

}
