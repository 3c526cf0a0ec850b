package org.workstyle.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was done, by whom, when and from where.
 *
 * @param id place in the chain, from 1 without gaps
 * @param recordedAt when, to the microsecond
 * @param actorId whose account it was; nobody's when the portal itself acted or nobody
 * was signed in
 * @param actorName that account's name at the time
 * @param address where the request came from
 * @param event what happened, such as {@code SIGN_IN}
 * @param subjectType kind of record it happened to
 * @param subjectId that record's identifier
 * @param details more about it, as a JSON object with sorted keys
 * @param previousHash hash of the entry before
 * @param hash hash of this entry, over all of the above
 */
public record AuditEntry(long id, Instant recordedAt, @Nullable UUID actorId, String actorName,
		@Nullable String address, String event, @Nullable String subjectType, @Nullable String subjectId,
		String details, String previousHash, String hash) {

	AuditEntry withHash(String newHash) {
		return new AuditEntry(this.id, this.recordedAt, this.actorId, this.actorName, this.address, this.event,
				this.subjectType, this.subjectId, this.details, this.previousHash, newHash);
	}

}
