package org.workstyle.study;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.shared.PortalException;

/**
 * What somebody who took part in a session wrote about it (心得体会). It can be amended until
 * the head has commented on it.
 */
@Entity
@Audited
public class Reflection {

	@EmbeddedId
	private ReflectionId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "session_id"))
	private StudySessionId session;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private PersonId person;

	private String text;

	private Instant handedInAt;

	private @Nullable String comment;

	private @Nullable UUID commentedBy;

	private @Nullable Instant commentedAt;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Reflection() {
	}

	@SuppressWarnings("NullAway.Init")
	Reflection(StudySessionId session, PersonId person, String text, Instant now) {
		this.id = ReflectionId.next();
		this.session = session;
		this.person = person;
		this.text = text;
		this.handedInAt = now;
	}

	public ReflectionId id() {
		return this.id;
	}

	public StudySessionId session() {
		return this.session;
	}

	public PersonId person() {
		return this.person;
	}

	public String text() {
		return this.text;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Whether the head has commented on it.
	 */
	public boolean isCommented() {
		return this.commentedAt != null;
	}

	void amend(String newText) {
		if (isCommented()) {
			throw new PortalException("study.reflection.error.commented");
		}
		this.text = newText;
	}

	void comment(String newComment, UUID account, Instant now) {
		this.comment = newComment;
		this.commentedBy = account;
		this.commentedAt = now;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Reflection reflection && reflection.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
