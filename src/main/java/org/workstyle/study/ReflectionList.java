package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.Keyset;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;
import org.workstyle.shared.Role;

/**
 * Reads reflections, within what the actor may read: page by page, all of them for an
 * export, or one.
 */
@Component
@Transactional(readOnly = true)
public class ReflectionList {

	private static final String TABLES = """
			from reflection r
			join study_session s on s.id = r.session_id
			join person p on p.id = r.person_id
			left join study_attendance a on a.session_id = r.session_id and a.person_id = r.person_id
			left join unit u on u.id = a.unit_id
			""";

	private static final String FROM = TABLES + "where " + ReflectionScope.CONDITION;

	private static final String FILTERED = """

			and (cast(:unit as uuid) is null or a.unit_id = cast(:unit as uuid)) and (cast(:kind as text) is null or s.kind = :kind)
			and (cast(:from as date) is null or s.held_on >= :from) and (cast(:to as date) is null or s.held_on <= :to)
			and (cast(:name as text) is null or position(:name in p.name) > 0)
			and (cast(:commented as boolean) is null or (r.commented_at is not null) = :commented)
			and (cast(:session as uuid) is null or r.session_id = cast(:session as uuid))
			""";

	static final String ROW = """
			select r.id, r.session_id, s.kind, s.topic, s.held_on, p.name, u.short_name, r.handed_in_at,
			  char_length(r.text) as length, r.commented_at, r.version, r.text, r.comment, r.person_id, a.unit_id,
			  (select c.display_name from account c where c.id = r.commented_by) as commenter
			""";

	private static final String ON_SESSION = ROW + ", " + ReflectionScope.CONDITION + " as visible " + TABLES
			+ "where r.session_id = :session order by r.handed_in_at desc, r.id desc";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	ReflectionList(JdbcClient jdbc, DataScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	/**
	 * Returns a page of the list, what was handed in last first.
	 */
	public Page<ReflectionSummary> page(ReflectionFilter filter, @Nullable String after, @Nullable String before,
			Actor actor) {
		Keyset<ReflectionSummary> keyset = new Keyset<>(after, before, ReflectionList::cursor);
		ReflectionScope scope = scope(actor);
		List<ReflectionSummary> rows = rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT);
		String counted = "select count(*) from (select 1 " + FROM + FILTERED + " limit " + (Page.COUNT_BOUND + 1)
				+ ") c";
		return keyset.page(rows, bind(counted, filter, scope).query(Integer.class).single());
	}

	/**
	 * Returns all rows of the filter in the order of the list, read piece by piece.
	 */
	public Stream<ReflectionSummary> stream(ReflectionFilter filter, Actor actor) {
		ReflectionScope scope = scope(actor);
		return Keyset.all(ReflectionList::cursor, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE));
	}

	/**
	 * Returns a reflection.
	 * @throws NotFoundException if there is none, or the actor may not read it
	 */
	public ReflectionDetails find(ReflectionId id, Actor actor) {
		ReflectionScope scope = scope(actor);
		return scope.bind(this.jdbc.sql(ROW + FROM + " and r.id = :id"))
			.param("id", id.value())
			.query((row, number) -> details(row, number, scope, actor))
			.optional()
			.orElseThrow(() -> new NotFoundException("reflection", id));
	}

	/**
	 * Returns what was handed in about a session: how much in all, and what the actor may
	 * read of it.
	 */
	public SessionReflections on(SessionDetails session, DataScope scope, Actor actor) {
		List<Handed> handed = ReflectionScope.of(actor, scope)
			.bind(this.jdbc.sql(ON_SESSION))
			.param("session", session.id().value())
			.query((row, number) -> new Handed(summary(row, number), row.getBoolean("visible"),
					row.getObject("person_id", UUID.class).equals(actor.personId())))
			.list();
		UUID self = actor.personId();
		boolean tookPart = self != null && session.status() == SessionStatus.RECORDED
				&& session.lineOf(new PersonId(self)).filter((line) -> line.state().counts()).isPresent();
		return new SessionReflections(session.rate().attended(), handed.size(),
				tookPart && handed.stream().noneMatch(Handed::own),
				handed.stream().filter(Handed::visible).map(Handed::summary).toList());
	}

	private ReflectionScope scope(Actor actor) {
		return ReflectionScope.of(actor, this.scopes.of(actor));
	}

	private List<ReflectionSummary> rows(ReflectionFilter filter, ReflectionScope scope, @Nullable String cursor,
			boolean backward, int limit) {
		String order = backward ? "asc" : "desc";
		String seek = (cursor == null) ? ""
				: "and (r.handed_in_at, r.id) %s (:moment, :last)".formatted(backward ? ">" : "<");
		String sql = ROW + FROM + FILTERED + seek
				+ " order by r.handed_in_at %1$s, r.id %1$s limit %2$d".formatted(order, limit);
		JdbcClient.StatementSpec statement = bind(sql, filter, scope);
		if (cursor != null) {
			JdbcClient.StatementSpec begun = statement;
			statement = Keyset.read(cursor, (parts) -> begun.param("moment", OffsetDateTime.parse(parts[0]))
				.param("last", UUID.fromString(parts[1])));
		}
		return statement.query(ReflectionList::summary).list();
	}

	private JdbcClient.StatementSpec bind(String sql, ReflectionFilter filter, ReflectionScope scope) {
		return scope.bind(this.jdbc.sql(sql))
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null, Types.OTHER)
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null, Types.VARCHAR)
			.param("from", filter.from(), Types.DATE)
			.param("to", filter.to(), Types.DATE)
			.param("name", filter.person(), Types.VARCHAR)
			.param("commented", filter.commented(), Types.BOOLEAN)
			.param("session", (filter.session() != null) ? filter.session().value() : null, Types.OTHER);
	}

	private static String cursor(ReflectionSummary row) {
		return row.handedInAt() + "_" + row.id();
	}

	static ReflectionSummary summary(ResultSet row, int number) throws SQLException {
		OffsetDateTime commentedAt = row.getObject("commented_at", OffsetDateTime.class);
		Instant handedInAt = row.getObject("handed_in_at", OffsetDateTime.class).toInstant();
		return new ReflectionSummary(new ReflectionId(row.getObject("id", UUID.class)),
				new StudySessionId(row.getObject("session_id", UUID.class)), StudyKind.valueOf(row.getString("kind")),
				row.getString("topic"), row.getObject("held_on", LocalDate.class), row.getString("name"),
				row.getString("short_name"), handedInAt, row.getInt("length"),
				(commentedAt != null) ? commentedAt.toInstant() : null);
	}

	private static ReflectionDetails details(ResultSet row, int number, ReflectionScope scope, Actor actor)
			throws SQLException {
		ReflectionSummary summary = summary(row, number);
		boolean own = row.getObject("person_id", UUID.class).equals(actor.personId());
		UUID unit = row.getObject("unit_id", UUID.class);
		boolean heads = actor.is(Role.UNIT_HEAD) && unit != null && scope.scope().edits(new UnitId(unit));
		return new ReflectionDetails(summary, row.getLong("version"), row.getString("text"), row.getString("comment"),
				row.getString("commenter"), own && summary.commentedAt() == null, !own && heads);
	}

	private record Handed(ReflectionSummary summary, boolean visible, boolean own) {

	}

}
