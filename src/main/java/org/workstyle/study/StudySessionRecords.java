package org.workstyle.study;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * Reads one study session with everything its page shows: two statements.
 */
@Component
@Transactional(readOnly = true)
public class StudySessionRecords {

	private static final String SESSION = """
			select s.*, c.name as chair_name, p.name as presenter_name,
			  array(select h.host_id from study_session_host h where h.session_id = s.id) as hosts,
			  array(select u.short_name from study_session_host h join unit u on u.id = h.host_id
			    where h.session_id = s.id order by u.id <> s.host_id, u.position, u.code) as host_names,
			  array(select f.form_code from study_session_form f where f.session_id = s.id) as forms,
			  array(select r.title from study_session_regulation r where r.session_id = s.id order by r.position)
			    as regulations
			from study_session s
			left join person c on c.id = s.chair_id
			left join person p on p.id = s.presenter_id
			""";

	private static final String LINES = """
			select a.*, p.name, u.short_name
			from study_attendance a
			join person p on p.id = a.person_id
			left join unit u on u.id = a.unit_id
			where a.session_id = :session
			order by u.position, p.name collate "zh-x-icu", p.id
			""";

	private static final String LATEST = """
			select w.session_id
			from unnest(:hosts) as h (host_id)
			cross join lateral (
			  select sh.session_id, sh.held_on from study_session_host sh
			  where sh.host_id = h.host_id and sh.kind = :kind and sh.status <> 'CANCELLED'
			  order by sh.held_on desc, sh.session_id desc limit 1) as w
			order by w.held_on desc, w.session_id desc limit 1
			""";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	StudySessionRecords(JdbcClient jdbc, DataScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	/**
	 * Returns a session.
	 * @throws NotFoundException if there is none, or the actor may not see it
	 */
	public SessionDetails find(StudySessionId id, Actor actor) {
		return find(id, this.scopes.of(actor));
	}

	/**
	 * Returns the last session of the kind that a host held whose records the actor may
	 * change.
	 * @param host the only host that counts, if one is given
	 */
	public Optional<SessionDetails> latest(StudyKind kind, @Nullable UnitId host, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		Set<UnitId> hosts = (host != null) ? Set.of(host) : scope.editable();
		return this.jdbc.sql(LATEST)
			.param("hosts", SessionVisibility.ids(hosts))
			.param("kind", kind.name())
			.query(UUID.class)
			.optional()
			.map((id) -> find(new StudySessionId(id), scope));
	}

	/**
	 * Returns a session, to somebody whose scope is known already.
	 * @throws NotFoundException if there is none, or it is not in the scope
	 */
	public SessionDetails find(StudySessionId id, DataScope scope) {
		String sql = SESSION + "where s.id = :session and " + SessionVisibility.CONDITION;
		return SessionVisibility.bind(this.jdbc.sql(sql), scope)
			.param("session", id.value())
			.query((row, number) -> session(row, lines(id), scope))
			.optional()
			.orElseThrow(() -> new NotFoundException("study session", id));
	}

	private List<AttendanceLine> lines(StudySessionId id) {
		return this.jdbc.sql(LINES).param("session", id.value()).query(StudySessionRecords::line).list();
	}

	private static SessionDetails session(ResultSet row, List<AttendanceLine> lines, DataScope scope)
			throws SQLException {
		SessionFacts facts = facts(row);
		return new SessionDetails(new StudySessionId(row.getObject("id", UUID.class)), row.getLong("version"),
				SessionStatus.valueOf(row.getString("status")), facts, texts(row.getArray("host_names")),
				row.getString("chair_name"), row.getString("presenter_name"), instant(row, "recorded_at"),
				row.getString("cancelled_reason"), lines, scope.edits(facts.host()));
	}

	private static SessionFacts facts(ResultSet row) throws SQLException {
		Set<UnitId> hosts = Arrays.stream((UUID[]) row.getArray("hosts").getArray())
			.map(UnitId::new)
			.collect(Collectors.toSet());
		return new SessionFacts(StudyKind.valueOf(row.getString("kind")),
				new UnitId(row.getObject("host_id", UUID.class)), hosts, row.getObject("held_on", LocalDate.class),
				row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
				row.getBigDecimal("credit_hours"), row.getString("place"), row.getString("topic"),
				person(row, "chair_id"), person(row, "presenter_id"), row.getString("guest_presenter"),
				Set.copyOf(texts(row.getArray("forms"))), row.getBoolean("discussed"), row.getString("discussion"),
				row.getString("minutes"), texts(row.getArray("regulations")),
				new MicroClass(row.getString("turn_teaching"), row.getString("case_guidance"),
						row.getString("practice"), row.getString("leader_comment")));
	}

	private static AttendanceLine line(ResultSet row, int number) throws SQLException {
		UUID madeUpBy = row.getObject("made_up_session_id", UUID.class);
		return new AttendanceLine(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				row.getString("short_name"), AttendanceState.valueOf(row.getString("state")),
				row.getBoolean("entitled_to_vote"), request(row, "leave_asked_at", "leave_reason", "leave_decision"),
				row.getObject("made_up_on", LocalDate.class), (madeUpBy != null) ? new StudySessionId(madeUpBy) : null,
				request(row, "disputed_at", "dispute_reason", "dispute_decision"));
	}

	private static AttendanceLine.@Nullable Request request(ResultSet row, String at, String reason, String decision)
			throws SQLException {
		boolean asked = row.getObject(at) != null;
		if (!asked && row.getString(reason) == null) {
			return null;
		}
		String decided = row.getString(decision);
		return new AttendanceLine.Request(row.getString(reason), asked,
				(decided != null) ? Decision.valueOf(decided) : null);
	}

	private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new PersonId(id) : null;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
