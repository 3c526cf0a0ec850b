package org.workstyle.arrears;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Takes down days without surcharge, when they end, and which were taken down by mistake.
 */
@Service
@Transactional
public class StopManagement {

	private static final String INSERT = """
			insert into arrears_stop (item_id, kind, from_on, to_on, applied_on, document, reason, entered_at, entered_by)
			values (:item, :kind, :from, :to, :applied, :document, :reason, :now, :by)
			""";

	private static final String END = """
			update arrears_stop set to_on = :to, ended_at = :now, ended_by = :by, ended_reason = :reason
			where id = :id and withdrawn_at is null and from_on <= :to and (to_on is null or to_on > :to)
			""";

	private static final String WITHDRAW = """
			update arrears_stop set withdrawn_at = :now, withdrawn_by = :by, withdrawn_reason = :reason
			where id = :id and withdrawn_at is null
			""";

	private final ArrearsCaseAccess access;

	private final EntryKeys entries;

	private final CaseDebts debts;

	private final ArrearsSettings settings;

	private final JdbcClient jdbc;

	private final Clock clock;

	StopManagement(ArrearsCaseAccess access, EntryKeys entries, CaseDebts debts, ArrearsSettings settings,
			JdbcClient jdbc, Clock clock) {
		this.access = access;
		this.entries = entries;
		this.debts = debts;
		this.settings = settings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes down days without surcharge, unless the form was stored before.
	 * @param form the form's identifier
	 */
	public void stop(ArrearsItemId id, UUID form, StopFacts facts, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, actor);
		if (!this.entries.isFirst(form, arrearsCase.id())) {
			return;
		}
		LocalDate due = this.debts.of(arrearsCase.id(), LocalDate.now(this.clock)).item(id).item().due();
		StopPolicy.check(facts, due, this.settings.days(SettingName.DEFERRAL_MONTHS, due));
		this.jdbc.sql(INSERT)
			.param("item", id.value())
			.param("kind", facts.kind().name())
			.param("from", facts.from())
			.param("to", facts.to(), Types.DATE)
			.param("applied", facts.appliedOn(), Types.DATE)
			.param("document", facts.document(), Types.VARCHAR)
			.param("reason", facts.reason())
			.param("now", now())
			.param("by", actor.accountId())
			.update();
	}

	/**
	 * Says when a stop ends, earlier than it was to.
	 */
	public void end(UUID stop, LocalDate to, String reason, Actor actor) {
		this.access.toChange(itemOf(stop), actor);
		if (change(END, stop, reason, actor).param("to", to).update() == 0) {
			throw new PortalException("arrears.error.stop.end");
		}
	}

	/**
	 * Withdraws a stop that was taken down by mistake; it stays on file.
	 */
	public void withdraw(UUID stop, String reason, Actor actor) {
		this.access.toChange(itemOf(stop), actor);
		if (change(WITHDRAW, stop, reason, actor).update() == 0) {
			throw new PortalException("arrears.error.stop.withdrawn");
		}
	}

	private JdbcClient.StatementSpec change(String sql, UUID stop, String reason, Actor actor) {
		return this.jdbc.sql(sql)
			.param("id", stop)
			.param("reason", reason)
			.param("now", now())
			.param("by", actor.accountId());
	}

	private ArrearsItemId itemOf(UUID stop) {
		return this.jdbc.sql("select item_id from arrears_stop where id = :id")
			.param("id", stop)
			.query((row, number) -> new ArrearsItemId(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFoundException("arrears-stop", stop));
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
