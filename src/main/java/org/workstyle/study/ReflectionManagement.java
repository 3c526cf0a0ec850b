package org.workstyle.study;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.PersonId;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Hands reflections in, amends them and comments on them.
 */
@Service
@Transactional
public class ReflectionManagement {

	/** Its kind of record among the owners of files. */
	public static final String OWNER_TYPE = "reflection";

	private static final String TOOK_PART = """
			select exists (select from study_attendance a join study_session s on s.id = a.session_id
			  where a.session_id = :session and a.person_id = :person and s.status = 'RECORDED'
			    and a.state in ('PRESENT', 'MADE_UP'))
			""";

	private static final String HANDED_IN = """
			select exists (select from reflection where session_id = :session and person_id = :person)
			""";

	private final ReflectionRepository reflections;

	private final ReflectionList list;

	private final SimilarReflections similar;

	private final Attachments attachments;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReflectionManagement(ReflectionRepository reflections, ReflectionList list, SimilarReflections similar,
			Attachments attachments, JdbcClient jdbc, Clock clock) {
		this.reflections = reflections;
		this.list = list;
		this.similar = similar;
		this.attachments = attachments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Hands in a reflection on a session in which the actor took part, once.
	 * @param text what it says; empty if the file says it
	 * @param file a file of it, if there is one
	 */
	public ReflectionId handIn(StudySessionId session, String text, @Nullable ReflectionFile file, Actor actor) {
		UUID person = actor.personId();
		if (person == null || !answers(TOOK_PART, session, person)) {
			throw new PortalException("study.reflection.error.not-attended");
		}
		if (answers(HANDED_IN, session, person)) {
			throw new PortalException("study.reflection.error.handed-in");
		}
		Reflection reflection = this.reflections
			.saveAndFlush(new Reflection(session, new PersonId(person), text, this.clock.instant()));
		this.similar.compare(reflection.id(), text);
		if (file != null) {
			this.attachments.store(new AttachmentOwner(OWNER_TYPE, reflection.id().value()), "reflection", file.name(),
					file.content());
		}
		return reflection.id();
	}

	/**
	 * Changes the text of one's own reflection, until it is commented on.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void amend(ReflectionId id, long version, String text, Actor actor) {
		Reflection reflection = load(id, actor);
		if (!reflection.person().value().equals(actor.personId())) {
			throw new AccessDeniedException("Only one's own reflection");
		}
		refuseIfChanged(reflection, version);
		reflection.amend(text);
		this.reflections.saveAndFlush(reflection);
		this.similar.compare(id, text);
	}

	/**
	 * Comments on a reflection of one of the head's people.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void comment(ReflectionId id, long version, String comment, Actor actor) {
		if (!this.list.find(id, actor).commentable()) {
			throw new AccessDeniedException("The head comments, and not on the own reflection");
		}
		Reflection reflection = load(id, actor);
		refuseIfChanged(reflection, version);
		reflection.comment(comment, actor.accountId(), this.clock.instant());
	}

	private boolean answers(String question, StudySessionId session, UUID person) {
		return this.jdbc.sql(question)
			.param("session", session.value())
			.param("person", person)
			.query(Boolean.class)
			.single();
	}

	private Reflection load(ReflectionId id, Actor actor) {
		this.list.find(id, actor);
		return this.reflections.findById(id).orElseThrow(() -> new NotFoundException("reflection", id));
	}

	private static void refuseIfChanged(Reflection reflection, long version) {
		if (reflection.version() != version) {
			throw new EditConflictException("reflection", reflection.id());
		}
	}

}
