package org.workstyle.study;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * Reads what a person learnt: one's own record, heads those of the people of their units,
 * the offices that see everything, all. Three statements and the scope.
 */
@Component
@Transactional(readOnly = true)
public class StudyRecords {

	private static final String PERSON = """
			select p.id, p.name, a.short_name, h.hours, h.source, h.assumed
			from person p
			left join lateral (
			  select m.unit_id, u.short_name from membership m join unit u on u.id = m.unit_id
			  where m.person_id = p.id and m.home and m.valid_from <= :to
			  order by m.valid_from desc limit 1) a on true
			left join study_hours h on p.party_standing <> 'NONE'
			  and h.valid_from <= :to and (h.valid_to is null or h.valid_to > :to)
			  and h.audience = case when exists (
			    select from membership m join unit u on u.id = m.unit_id
			    where m.person_id = p.id and u.type in ('PARTY_BRANCH', 'GENERAL_BRANCH') and m.position <> 'MEMBER'
			      and m.valid_from <= :to and (m.valid_to is null or m.valid_to > :to))
			    then 'PARTY_OFFICER' else 'PARTY_MEMBER' end
			where p.id = :person and\s""" + ReflectionScope.CONDITION;

	private static final String LINES = """
			select s.id, s.held_on, s.kind, s.topic, s.status, a.state, s.credit_hours, r.id as reflection,
			  exists (select from study_attendance m
			    where m.made_up_session_id = a.session_id and m.person_id = a.person_id) as makes_up
			from study_attendance a
			join study_session s on s.id = a.session_id and s.status <> 'CANCELLED'
			left join reflection r on r.session_id = a.session_id and r.person_id = a.person_id
			where a.person_id = :person and a.held_on between :from and :to
			order by a.held_on desc, s.starts_at desc, s.id
			""";

	private static final String ONLINE = """
			select platform, sum(hours) as hours, sum(points) as points from online_learning
			where person_id = :person and month between date_trunc('month', cast(:from as date)) and :to
			group by platform order by platform
			""";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	StudyRecords(JdbcClient jdbc, DataScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	/**
	 * Returns a person's record.
	 * @throws NotFoundException if there is no such person, or the actor may not read it
	 */
	public StudyRecord of(PersonId person, LocalDate from, LocalDate to, Actor actor) {
		return find(person, from, to, actor).orElseThrow(() -> new NotFoundException("person", person));
	}

	/**
	 * Returns a person's record, or nothing where {@link #of} finds none.
	 */
	public Optional<StudyRecord> find(PersonId person, LocalDate from, LocalDate to, Actor actor) {
		ReflectionScope scope = ReflectionScope.of(actor, this.scopes.of(actor));
		return scope.bind(this.jdbc.sql(PERSON))
			.param("person", person.value())
			.param("to", to)
			.query((row, number) -> new StudyRecord(person, row.getString("name"), row.getString("short_name"), from,
					to, asked(row), lines(person, from, to), online(person, from, to)))
			.optional();
	}

	private static StudyRecord.@Nullable AskedHours asked(ResultSet row) throws SQLException {
		BigDecimal hours = row.getBigDecimal("hours");
		return (hours != null) ? new StudyRecord.AskedHours(hours, row.getString("source"), row.getBoolean("assumed"))
				: null;
	}

	private List<StudyRecord.Line> lines(PersonId person, LocalDate from, LocalDate to) {
		return bind(LINES, person, from, to).query(StudyRecords::line).list();
	}

	private List<StudyRecord.Online> online(PersonId person, LocalDate from, LocalDate to) {
		return bind(ONLINE, person, from, to)
			.query((row, number) -> new StudyRecord.Online(LearningPlatform.valueOf(row.getString("platform")),
					row.getBigDecimal("hours"), row.getBigDecimal("points")))
			.list();
	}

	private JdbcClient.StatementSpec bind(String sql, PersonId person, LocalDate from, LocalDate to) {
		return this.jdbc.sql(sql).param("person", person.value()).param("from", from).param("to", to);
	}

	private static StudyRecord.Line line(ResultSet row, int number) throws SQLException {
		UUID reflection = row.getObject("reflection", UUID.class);
		return new StudyRecord.Line(new StudySessionId(row.getObject("id", UUID.class)),
				row.getObject("held_on", LocalDate.class), StudyKind.valueOf(row.getString("kind")),
				row.getString("topic"), SessionStatus.valueOf(row.getString("status")),
				AttendanceState.valueOf(row.getString("state")), row.getBigDecimal("credit_hours"),
				row.getBoolean("makes_up"), (reflection != null) ? new ReflectionId(reflection) : null);
	}

}
