package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskTitle;

/**
 * What somebody on an attendance list asked for and nobody decided on yet.
 *
 * @param session the session
 * @param person who asked
 * @param name the person's name
 * @param kind the session's kind
 * @param host its host, whose officers decide
 * @param heldOn its day
 * @param disputedAt when the absence was disputed, if it was
 */
record Undecided(UUID session, UUID person, String name, StudyKind kind, UUID host, LocalDate heldOn,
		@Nullable Instant disputedAt) {

	private static final String ASKED = """
			select a.session_id, a.person_id, p.name, s.kind, s.host_id, s.held_on, a.disputed_at
			from study_attendance a
			join study_session s on s.id = a.session_id
			join person p on p.id = a.person_id
			where s.status <> 'CANCELLED' and\s""";

	static List<Undecided> leave(JdbcClient jdbc) {
		return jdbc.sql(ASKED + "a.leave_asked_at is not null and a.leave_decision is null")
			.query(Undecided::map)
			.list();
	}

	static List<Undecided> disputes(JdbcClient jdbc) {
		return jdbc.sql(ASKED + "a.disputed_at is not null and a.dispute_decision is null")
			.query(Undecided::map)
			.list();
	}

	private static Undecided map(ResultSet row, int number) throws SQLException {
		OffsetDateTime disputed = row.getObject("disputed_at", OffsetDateTime.class);
		return new Undecided(row.getObject("session_id", UUID.class), row.getObject("person_id", UUID.class),
				row.getString("name"), StudyKind.valueOf(row.getString("kind")), row.getObject("host_id", UUID.class),
				row.getObject("held_on", LocalDate.class), (disputed != null) ? disputed.toInstant() : null);
	}

	LocalDate disputedOn(ZoneId zone) {
		return (this.disputedAt != null) ? LocalDate.ofInstant(this.disputedAt, zone) : this.heldOn;
	}

	/**
	 * Returns the task of deciding, for the officers other than who asked.
	 */
	OpenTask toTask(String title, LocalDate dueOn, Set<UUID> officers) {
		return new OpenTask(this.session + ":" + this.person, this.host, TaskOfficers.without(this.person, officers),
				dueOn, "/study-sessions/" + this.session, TaskTitle.of(title, TaskArgument.text(this.name),
						TaskArgument.day(this.heldOn), TaskArgument.choice(this.kind)));
	}

}
