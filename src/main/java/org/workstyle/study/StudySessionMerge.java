package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitId;
import org.workstyle.exchange.RowMerge;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * Plans and amends sessions by the rows of a checked file, through the same rules as the
 * pages do. A session that was recorded is not changed by a file.
 */
@Component
class StudySessionMerge implements RowMerge {

	private static final String ROWS = """
			select s.*, t.id, t.status, t.version as known_version
			from study_session_staging s left join study_session_on_list t on t.kind = s.kind
			  and t.host_id = s.host_id and t.held_on = s.held_on and t.starts_at = s.starts_at
			where s.import_id = :id and (t.id is null
			  or (t.ends_at, t.credit_hours, t.place, t.topic, t.chair_id, t.presenter_id, t.guest_presenter, t.discussed)
			  is distinct from
			  (s.ends_at, s.credit_hours, s.place, s.topic, s.chair_id, s.presenter_id, s.guest_presenter, s.discussed))
			order by s.row_number
			""";

	private final JdbcClient jdbc;

	private final StudySessionManagement sessions;

	private final StudySessionRepository repository;

	private final PersonDirectory people;

	StudySessionMerge(JdbcClient jdbc, StudySessionManagement sessions, StudySessionRepository repository,
			PersonDirectory people) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.repository = repository;
		this.people = people;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public long merge(UUID importId, Actor actor) {
		List<Row> rows = this.jdbc.sql(ROWS).param("id", importId).query(StudySessionMerge::map).list();
		rows.forEach((row) -> write(row, actor));
		return rows.size();
	}

	private void write(Row row, Actor actor) {
		StudySessionId known = row.known();
		if (known == null) {
			List<PersonId> expected = this.people.membersOf(row.facts().host(), row.facts().heldOn())
				.stream()
				.map(PersonSummary::id)
				.toList();
			this.sessions.plan(row.facts(), expected, actor);
			return;
		}
		if (row.status() != SessionStatus.PLANNED) {
			throw new PortalException("study.import.sessions.recorded", row.facts().topic());
		}
		StudySession session = this.repository.findWithAttendance(known).orElseThrow();
		List<AttendanceMark> expected = session.attendance()
			.stream()
			.map((attendance) -> new AttendanceMark(attendance.person(), AttendanceState.EXPECTED, null))
			.toList();
		this.sessions.amend(known, row.version(), merged(session.facts(), row.facts()), expected, false, actor);
	}

	/**
	 * What the file does not tell stays as it was.
	 */
	private static SessionFacts merged(SessionFacts now, SessionFacts file) {
		return new SessionFacts(now.kind(), now.host(), now.coHosts(), now.heldOn(), now.startsAt(), file.endsAt(),
				file.creditHours(), file.place(), file.topic(), file.chair(), file.presenter(), file.guestPresenter(),
				now.forms(), file.discussed(), now.discussion(), now.minutes(), now.regulations(), now.microClass());
	}

	private static Row map(ResultSet row, int number) throws SQLException {
		UUID known = row.getObject("id", UUID.class);
		String status = row.getString("status");
		SessionFacts facts = new SessionFacts(StudyKind.valueOf(row.getString("kind")),
				new UnitId(row.getObject("host_id", UUID.class)), Set.of(), row.getObject("held_on", LocalDate.class),
				row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
				row.getBigDecimal("credit_hours"), row.getString("place"), row.getString("topic"),
				person(row, "chair_id"), person(row, "presenter_id"), row.getString("guest_presenter"), Set.of(),
				row.getBoolean("discussed"), null, null, List.of(), null);
		return new Row((known != null) ? new StudySessionId(known) : null,
				(status != null) ? SessionStatus.valueOf(status) : null, row.getLong("known_version"), facts);
	}

	private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new PersonId(id) : null;
	}

	private record Row(@Nullable StudySessionId known, @Nullable SessionStatus status, long version,
			SessionFacts facts) {

	}

}
