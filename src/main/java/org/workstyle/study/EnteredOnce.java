package org.workstyle.study;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;

/**
 * Stores one session of a form, however often the form is sent: a double click waits for
 * the first and gets its session.
 */
@Component
@Transactional
public class EnteredOnce {

	private static final String STORED = """
			select s.id from study_session_entry e join study_session s on s.id = e.session_id
			where e.id = :form and\s""";

	private static final String SAME = """
			s.kind = :kind and s.host_id = :host and s.held_on = :day and s.starts_at = :start
			  and lower(s.topic) = lower(:topic)
			""";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	EnteredOnce(JdbcClient jdbc, DataScopes scopes) {
		this.jdbc = jdbc;
		this.scopes = scopes;
	}

	/**
	 * Returns a session of the same kind, host, day, start and topic that another form
	 * entered, if the actor may enter sessions of that host.
	 * @param form the form's identifier
	 */
	@Transactional(readOnly = true)
	public Optional<StudySessionId> findOther(@Nullable UUID form, SessionFacts facts, Actor actor) {
		if (!this.scopes.of(actor).edits(facts.host()) || stored(form, facts).isPresent()) {
			return Optional.empty();
		}
		return same("select s.id from study_session s where s.status <> 'CANCELLED' and ", facts).query(UUID.class)
			.optional()
			.map(StudySessionId::new);
	}

	/**
	 * Enters a session, unless the form has stored the same before. One that was changed
	 * since, after going back to it, enters another one.
	 * @param form the form's identifier; without one nothing is known of it
	 * @param entering enters it
	 */
	public Entry enter(@Nullable UUID form, SessionFacts facts, Supplier<StudySessionId> entering) {
		boolean first = form != null
				&& this.jdbc.sql("insert into study_session_entry (id) values (:form) on conflict do nothing")
					.param("form", form)
					.update() == 1;
		Optional<StudySessionId> before = first ? Optional.empty() : stored(form, facts);
		StudySessionId session = before.orElseGet(entering);
		if (first) {
			this.jdbc.sql("update study_session_entry set session_id = :session where id = :form")
				.param("session", session.value())
				.param("form", form)
				.update();
		}
		return new Entry(session, before.isPresent());
	}

	private Optional<StudySessionId> stored(@Nullable UUID form, SessionFacts facts) {
		return (form == null) ? Optional.empty()
				: same(STORED, facts).param("form", form).query(UUID.class).optional().map(StudySessionId::new);
	}

	private JdbcClient.StatementSpec same(String sessions, SessionFacts facts) {
		return this.jdbc.sql(sessions + SAME + " order by s.id limit 1")
			.param("kind", facts.kind().name())
			.param("host", facts.host().value())
			.param("day", facts.heldOn())
			.param("start", facts.startsAt())
			.param("topic", facts.topic());
	}

	/**
	 * What became of a form.
	 *
	 * @param session the session stored
	 * @param before whether it had been stored before
	 */
	public record Entry(StudySessionId session, boolean before) {

	}

}
