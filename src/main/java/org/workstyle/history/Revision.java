package org.workstyle.history;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;

/**
 * A transaction that changed records: who, when and why.
 */
@Entity
@RevisionEntity(RevisionAuthor.class)
class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "revision_seq", allocationSize = 50)
	@RevisionNumber
	private long id;

	@RevisionTimestamp
	private Instant recordedAt;

	private @Nullable UUID actorId;

	private String actorName = "";

	private @Nullable String reason;

	@SuppressWarnings("NullAway.Init")
	protected Revision() {
	}

	void by(@Nullable Actor actor, @Nullable String why) {
		if (actor != null) {
			this.actorId = actor.accountId();
			this.actorName = actor.displayName();
		}
		this.reason = why;
	}

}
