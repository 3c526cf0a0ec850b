package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Keeps what became of findings under the four forms (四种形态). Only inspectors read and
 * write it, each time with a reason in the audit log, which says the same whether there
 * is anything or not, whether it was read or added to.
 */
@Service
@Transactional
public class ConfidentialHandling {

	private static final String READ = """
			select form, text, recorded_at, recorded_by_name from finding_handling
			where finding_id = :finding order by recorded_at desc, id desc
			""";

	private static final String RECORD = """
			insert into finding_handling (id, finding_id, form, text, recorded_at, recorded_by, recorded_by_name)
			values (:id, :finding, :form, :text, :now, :account, :name)
			""";

	private final FindingAccess access;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	ConfidentialHandling(FindingAccess access, AuditLog audit, JdbcClient jdbc, Clock clock) {
		this.access = access;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Reads everything taken down about a finding, the latest first.
	 * @param reason why it is read; goes into the audit log
	 */
	public List<Handling> read(FindingId id, String reason, Actor actor) {
		open(id, reason, actor);
		return this.jdbc.sql(READ).param("finding", id.value()).query(ConfidentialHandling::map).list();
	}

	/**
	 * Takes down what was done; what stood there before stays.
	 * @param reason why it is opened; goes into the audit log
	 */
	public void record(FindingId id, DisciplinaryForm form, String text, String reason, Actor actor) {
		open(id, reason, actor);
		this.jdbc.sql(RECORD)
			.param("id", TimeOrderedIds.next())
			.param("finding", id.value())
			.param("form", form.name())
			.param("text", text)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("account", actor.accountId())
			.param("name", actor.displayName())
			.update();
	}

	private void open(FindingId id, String reason, Actor actor) {
		this.access.toInspect(id, actor);
		this.audit.record("CONFIDENTIAL_OPENED", FindingManagement.SUBJECT, id.toString(), Map.of("reason", reason));
	}

	private static Handling map(ResultSet row, int number) throws SQLException {
		return new Handling(DisciplinaryForm.valueOf(row.getString("form")), row.getString("text"),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by_name"));
	}

}
