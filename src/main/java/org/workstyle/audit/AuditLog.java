package org.workstyle.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.workstyle.shared.Actor;
import org.workstyle.shared.CurrentActor;
import org.workstyle.shared.RealTime;

/**
 * Takes down what must be answered for. An entry belongs to the transaction of what it
 * tells about: both are kept or neither.
 */
@Component
public class AuditLog {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String INSERT = """
			with entry as (
			  insert into audit_entry (id, recorded_at, actor_id, actor_name, address, event, subject_type, subject_id,
			    details, previous_hash, hash)
			  values (:id, :recordedAt, :actorId, :actorName, :address, :event, :subjectType, :subjectId,
			    :details, :previousHash, :hash)
			  returning id, hash
			)
			update audit_head set last_id = entry.id, last_hash = entry.hash from entry""";

	private final JdbcClient jdbc;

	private final AuditChain chain;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, AuditChain chain, @RealTime Clock clock) {
		this.jdbc = jdbc;
		this.chain = chain;
		this.clock = clock;
	}

	/**
	 * Records what the signed-in person did, or the portal itself where nobody is signed
	 * in.
	 * @param event what happened, upper snake case, with a message
	 * {@code AuditEvent.<event>}
	 * @param subjectType kind of record it happened to, if any
	 * @param subjectId that record's identifier, if any
	 * @param details more about it
	 */
	@Transactional
	public void record(String event, @Nullable String subjectType, @Nullable String subjectId,
			Map<String, String> details) {
		recordAs(CurrentActor.find().orElse(null), event, subjectType, subjectId, details);
	}

	/**
	 * Records what somebody did who is not, or not yet, signed in to this request.
	 * @param actor who acted; nobody when the portal itself did
	 * @param event what happened
	 * @param subjectType kind of record it happened to, if any
	 * @param subjectId that record's identifier, if any
	 * @param details more about it
	 */
	@Transactional
	public void recordAs(@Nullable Actor actor, String event, @Nullable String subjectType, @Nullable String subjectId,
			Map<String, String> details) {
		Head head = lockHead();
		AuditEntry entry = new AuditEntry(head.lastId() + 1, this.clock.instant().truncatedTo(ChronoUnit.MICROS),
				(actor != null) ? actor.accountId() : null, (actor != null) ? actor.displayName() : "", address(),
				event, subjectType, subjectId, JSON.writeValueAsString(new TreeMap<>(details)), head.lastHash(), "");
		append(this.chain.seal(entry));
	}

	/**
	 * The lock on the head's row lasts until the transaction ends, so that entries are
	 * numbered and chained one after the other; a rollback gives the number back.
	 */
	private Head lockHead() {
		return this.jdbc.sql("select last_id, last_hash from audit_head for update").query(Head.class).single();
	}

	private void append(AuditEntry entry) {
		this.jdbc.sql(INSERT)
			.param("id", entry.id())
			.param("recordedAt", OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
			.param("actorId", entry.actorId())
			.param("actorName", entry.actorName())
			.param("address", entry.address())
			.param("event", entry.event())
			.param("subjectType", entry.subjectType())
			.param("subjectId", entry.subjectId())
			.param("details", entry.details())
			.param("previousHash", entry.previousHash())
			.param("hash", entry.hash())
			.update();
	}

	private static @Nullable String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : null;
	}

	private record Head(long lastId, String lastHash) {

	}

}
