package org.workstyle.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;

/**
 * Lists open tasks, the most urgent first: one's own, for a head those of the people and
 * units below, too. Nobody sees others, whatever the role.
 */
@Component
@Transactional(readOnly = true)
public class TaskList {

	private static final String OPEN = """
			from task t where t.closed_at is null
			  and (t.unit_id = any(:units) or exists (select from task_responsible r
			    where r.task_id = t.id and r.person_id = any(:people) and r.released_at is null))
			  and (cast(:kind as text) is null or t.kind = :kind)
			""";

	private static final String ROWS = """
			select t.id, t.kind, t.due_on, t.link, t.title, t.arguments,
			  array(select r.person_id from task_responsible r where r.task_id = t.id and r.released_at is null) as people
			"""
			+ OPEN + " and t.due_on between :first and :last";

	private static final String OWN_COUNT = """
			select count(*) from task_responsible where person_id = :person and released_at is null
			""";

	private final JdbcClient jdbc;

	private final TaskPeople people;

	private final Clock clock;

	TaskList(JdbcClient jdbc, TaskPeople people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Returns how many tasks wait for the actor.
	 */
	public int openTasks(Actor actor) {
		UUID person = actor.personId();
		return (person != null) ? this.jdbc.sql(OWN_COUNT).param("person", person).query(Integer.class).single() : 0;
	}

	/**
	 * Returns the actor's own tasks that are due first, at most {@code limit} of them.
	 */
	public List<Task> mostUrgent(Actor actor, int limit) {
		return rows(new TaskFilter(false, null, null), Reader.own(actor), "", " order by t.due_on, t.id limit " + limit,
				null);
	}

	/**
	 * Returns a page of tasks, and how many there are of each urgency.
	 * @param after cursor of the last task of the page before
	 * @param before cursor of the first task of the page after
	 */
	public TaskPage page(TaskFilter filter, @Nullable String after, @Nullable String before, Actor actor) {
		Reader reader = filter.unit() ? Reader.head(this.people.ledBy(actor)) : Reader.own(actor);
		boolean backwards = before != null && after == null;
		Cursor cursor = Cursor.read(backwards ? before : after);
		String seek = (cursor == null) ? "" : " and (t.due_on, t.id) %s (:day, :id)".formatted(backwards ? "<" : ">");
		String order = backwards ? " order by t.due_on desc, t.id desc limit " : " order by t.due_on, t.id limit ";
		List<Task> read = rows(filter, reader, seek, order + (Page.SIZE + 1), cursor);
		Map<Urgency, Integer> counts = counts(filter, reader);
		int total = (filter.urgency() != null) ? counts.getOrDefault(filter.urgency(), 0)
				: counts.values().stream().mapToInt(Integer::intValue).sum();
		return new TaskPage(page(read, backwards, cursor != null, total), counts);
	}

	private static Page<Task> page(List<Task> read, boolean backwards, boolean later, int total) {
		boolean more = read.size() > Page.SIZE;
		List<Task> rows = new ArrayList<>(more ? read.subList(0, Page.SIZE) : read);
		if (rows.isEmpty()) {
			return new Page<>(rows, null, null, total);
		}
		if (backwards) {
			Collections.reverse(rows);
		}
		boolean previous = backwards ? more : later;
		boolean next = backwards || more;
		return new Page<>(rows, previous ? Cursor.of(rows.get(0)).toString() : null,
				next ? Cursor.of(rows.get(rows.size() - 1)).toString() : null, total);
	}

	private List<Task> rows(TaskFilter filter, Reader reader, String seek, String order, @Nullable Cursor cursor) {
		LocalDate today = LocalDate.now(this.clock);
		Urgency urgency = filter.urgency();
		JdbcClient.StatementSpec statement = bind(ROWS + seek + order, filter, reader)
			.param("first", ((urgency != null) ? urgency : Urgency.OVERDUE).first(today))
			.param("last", ((urgency != null) ? urgency : Urgency.LATER).last(today));
		if (cursor != null) {
			statement = statement.param("day", cursor.day()).param("id", cursor.id());
		}
		return statement.query((row, number) -> task(row, reader, today)).list();
	}

	private Map<Urgency, Integer> counts(TaskFilter filter, Reader reader) {
		LocalDate today = LocalDate.now(this.clock);
		Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
		bind("select t.due_on, count(*) " + OPEN + " group by t.due_on", filter, reader).query((row) -> {
			counts.merge(Urgency.of(row.getObject(1, LocalDate.class), today), row.getInt(2), Integer::sum);
		});
		return counts;
	}

	private JdbcClient.StatementSpec bind(String sql, TaskFilter filter, Reader reader) {
		return this.jdbc.sql(sql)
			.param("units", reader.units().toArray(UUID[]::new))
			.param("people", reader.names().keySet().toArray(UUID[]::new))
			.param("kind", filter.kind());
	}

	private static Task task(ResultSet row, Reader reader, LocalDate today) throws SQLException {
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		List<String> names = Arrays.stream((UUID[]) row.getArray("people").getArray())
			.map(reader.names()::get)
			.filter(Objects::nonNull)
			.toList();
		return new Task(row.getObject("id", UUID.class), row.getString("kind"), dueOn, Urgency.of(dueOn, today),
				row.getString("link"), TaskStore.title(row), names);
	}

	/**
	 * Whose tasks are read.
	 */
	private record Reader(Collection<UUID> units, Map<UUID, String> names) {

		static Reader own(Actor actor) {
			UUID person = actor.personId();
			return new Reader(Set.of(), (person != null) ? Map.of(person, actor.displayName()) : Map.of());
		}

		static Reader head(LedPeople led) {
			return new Reader(led.units(), led.names());
		}

	}

	/**
	 * Where in the list to read on.
	 */
	private record Cursor(LocalDate day, UUID id) {

		static Cursor of(Task task) {
			return new Cursor(task.dueOn(), task.id());
		}

		static @Nullable Cursor read(@Nullable String text) {
			if (text == null) {
				return null;
			}
			String[] parts = text.split("_", 2);
			try {
				return new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
			}
			catch (DateTimeException | IllegalArgumentException ex) {
				throw new NotFoundException("page", text);
			}
		}

		@Override
		public String toString() {
			return this.day + "_" + this.id;
		}

	}

}
