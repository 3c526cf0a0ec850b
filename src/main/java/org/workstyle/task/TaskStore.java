package org.workstyle.task;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Keeps the tasks of a kind in step with what its source says is open. Closed tasks stay,
 * with the moment.
 */
@Component
class TaskStore {

	private static final String OPEN = """
			select t.id, t.subject, t.unit_id, t.due_on, t.link, t.title, t.arguments,
			  array(select r.person_id from task_responsible r where r.task_id = t.id and r.released_at is null) as people
			from task t where t.kind = ? and t.closed_at is null
			""";

	private static final String INSERT = """
			insert into task (id, kind, subject, unit_id, due_on, link, title, arguments, opened_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final String UPDATE = """
			update task set unit_id = ?, due_on = ?, link = ?, title = ?, arguments = ? where id = ?
			""";

	private static final String CLOSE = "update task set closed_at = ? where id = ?";

	private static final String CHARGE = "insert into task_responsible (task_id, person_id, since) values (?, ?, ?)";

	private static final String RELEASE = """
			update task_responsible set released_at = ? where task_id = ? and person_id = ? and released_at is null
			""";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	TaskStore(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes the right to work on the kind until the transaction ends.
	 * @return whether nobody else works on it
	 */
	boolean lock(String kind) {
		return Boolean.TRUE.equals(this.jdbc
			.queryForObject("select pg_try_advisory_xact_lock(hashtext('task'), hashtext(?))", Boolean.class, kind));
	}

	/**
	 * Opens, changes and closes tasks until exactly those are open.
	 */
	void reconcile(String kind, List<OpenTask> open) {
		Map<String, Stored> stored = new HashMap<>();
		this.jdbc.query(OPEN, (row) -> {
			Stored task = Stored.map(row);
			stored.put(task.task().subject(), task);
		}, kind);
		Changes changes = new Changes(this.clock.instant().atOffset(ZoneOffset.UTC));
		for (OpenTask task : open) {
			Stored known = stored.remove(task.subject());
			if (known == null) {
				changes.open(kind, task);
			}
			else if (!known.task().equals(task)) {
				changes.change(known, task);
			}
		}
		stored.values().forEach(changes::close);
		changes.write(this.jdbc);
	}

	private record Stored(UUID id, OpenTask task) {

		static Stored map(ResultSet row) throws SQLException {
			TaskTitle title = title(row);
			return new Stored(row.getObject("id", UUID.class),
					new OpenTask(row.getString("subject"), row.getObject("unit_id", UUID.class),
							Set.of((UUID[]) row.getArray("people").getArray()),
							row.getObject("due_on", LocalDate.class), row.getString("link"), title));
		}

	}

	static TaskTitle title(ResultSet row) throws SQLException {
		Array arguments = row.getArray("arguments");
		return new TaskTitle(row.getString("title"),
				Arrays.stream((String[]) arguments.getArray()).map(TaskArgument::read).toList());
	}

	/**
	 * What is to be written, gathered so that each statement is sent once.
	 */
	private static final class Changes {

		private final OffsetDateTime now;

		private final List<Object[]> opened = new ArrayList<>();

		private final List<Object[]> changed = new ArrayList<>();

		private final List<Object[]> closed = new ArrayList<>();

		private final List<Object[]> charged = new ArrayList<>();

		private final List<Object[]> released = new ArrayList<>();

		private Changes(OffsetDateTime now) {
			this.now = now;
		}

		void open(String kind, OpenTask task) {
			UUID id = TimeOrderedIds.next();
			this.opened.add(new Object[] { id, kind, task.subject(), task.unit(), task.dueOn(), task.link(),
					task.title().code(), arguments(task), this.now });
			task.people().forEach((person) -> charge(id, person));
		}

		void change(Stored known, OpenTask task) {
			this.changed.add(new Object[] { task.unit(), task.dueOn(), task.link(), task.title().code(),
					arguments(task), known.id() });
			Set<UUID> before = known.task().people();
			task.people()
				.stream()
				.filter((person) -> !before.contains(person))
				.forEach((person) -> charge(known.id(), person));
			before.stream()
				.filter((person) -> !task.people().contains(person))
				.forEach((person) -> release(known.id(), person));
		}

		void close(Stored known) {
			this.closed.add(new Object[] { this.now, known.id() });
			known.task().people().forEach((person) -> release(known.id(), person));
		}

		private void charge(UUID task, UUID person) {
			this.charged.add(new Object[] { task, person, this.now });
		}

		private void release(UUID task, UUID person) {
			this.released.add(new Object[] { this.now, task, person });
		}

		void write(JdbcTemplate jdbc) {
			jdbc.batchUpdate(INSERT, this.opened);
			jdbc.batchUpdate(UPDATE, this.changed);
			jdbc.batchUpdate(CLOSE, this.closed);
			jdbc.batchUpdate(CHARGE, this.charged);
			jdbc.batchUpdate(RELEASE, this.released);
		}

		private static String[] arguments(OpenTask task) {
			return task.title().arguments().stream().map(TaskArgument::stored).toArray(String[]::new);
		}

	}

}
