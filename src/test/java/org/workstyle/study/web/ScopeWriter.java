package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;

/**
 * Writes a made-up bureau into the tables, without the rules that would forbid some of
 * it.
 */
final class ScopeWriter {

	private final JdbcClient jdbc;

	private final String topic;

	ScopeWriter(JdbcClient jdbc, String topic) {
		this.jdbc = jdbc;
		this.topic = topic;
	}

	void write(ScopeHistory history) {
		history.units.forEach((unit) -> run("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, version)
				values (?, ?, '单位', '单位', '', ?, '2010-01-01', 0)
				""", unit.id(), unit.id().toString(), unit.type().name()));
		history.parents.forEach((link) -> run(
				"insert into unit_parent (id, unit_id, parent_id, valid_from, valid_to) values (?, ?, ?, ?, ?)",
				UUID.randomUUID(), link.unit(), link.to(), link.from(), link.until()));
		history.successors.forEach((link) -> run("insert into unit_successor values (?, ?, ?, '合并')", link.unit(),
				link.to(), link.from()));
		history.users.forEach(this::write);
		history.places.forEach((place) -> run("insert into membership"
				+ " (id, person_id, unit_id, home, position, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?)",
				UUID.randomUUID(), place.person(), place.unit(), place.home(), place.position(), place.from(),
				place.to()));
		history.sessions.forEach(this::write);
	}

	private void write(CurrentUser user) {
		run("""
				insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)
				values (?, ?, '张三', 'zs', 'FULL', '2010-01-01', 0)
				""", user.personId(), user.getUsername());
		run("""
				insert into account (id, person_id, username, display_name, password, password_changed_at, password_expired,
				  disabled, created_at, version) values (?, ?, ?, ?, '-', now(), false, false, now(), 0)
				""",
				user.accountId(), user.personId(), user.getUsername(), user.displayName());
		user.roles().forEach((role) -> run("insert into account_role values (?, ?)", user.accountId(), role.name()));
	}

	private void write(ScopeHistory.Held session) {
		run("""
				insert into study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place, topic,
				  discussed, recorded_at, version)
				values (?, 'PROFESSIONAL_TRAINING', 'RECORDED', ?, '2023-06-30', '09:00', '10:00', 1, '会议室', ?, false, now(), 0)
				""",
				session.id(), session.host(), this.topic);
		run("""
				insert into study_session_host (session_id, host_id, kind, held_on, status)
				select s.id, h.id, s.kind, s.held_on, s.status from study_session s join unit h on h.id in (?, ?)
				where s.id = ?
				""", session.host(), session.coHost(), session.id());
		run("""
				insert into study_attendance (id, session_id, person_id, held_on, state, entitled_to_vote)
				values (?, ?, ?, ?, 'PRESENT', true)
				""", UUID.randomUUID(), session.id(), session.attendee(), LocalDate.of(2023, 6, 30));
		run("""
				insert into attachment (id, owner_type, owner_id, purpose, file_name, media_type, size, sha256, content,
				  stored_at) values (?, 'study-session', ?, 'material', 'a.txt', 'text/plain', 1, '-', 'a', now())
				""", session.id(), session.id());
	}

	private void run(String sql, @Nullable Object... values) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql);
		for (Object value : values) {
			statement = statement.param(value);
		}
		statement.update();
	}

}
