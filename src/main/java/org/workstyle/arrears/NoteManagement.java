package org.workstyle.arrears;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Takes notes in a case: calls, visits, what was promised. A note stays as it was
 * written.
 */
@Service
@Transactional
public class NoteManagement {

	private static final String INSERT = """
			insert into arrears_note (id, case_id, noted_on, text, entry_key, entered_at, entered_by)
			values (:id, :case, :day, :text, :key, :at, :by) on conflict (entry_key) do nothing
			""";

	private final ArrearsCaseAccess access;

	private final JdbcClient jdbc;

	private final Clock clock;

	NoteManagement(ArrearsCaseAccess access, JdbcClient jdbc, Clock clock) {
		this.access = access;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a note of today.
	 * @param key names the form: what is sent twice is stored once
	 */
	public void take(ArrearsCaseId id, UUID key, String text, Actor actor) {
		this.access.toChange(id, actor);
		this.jdbc.sql(INSERT)
			.param("id", TimeOrderedIds.next())
			.param("case", id.value())
			.param("day", LocalDate.now(this.clock))
			.param("text", text)
			.param("key", key)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", actor.accountId())
			.update();
	}

}
