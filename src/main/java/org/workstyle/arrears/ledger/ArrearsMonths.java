package org.workstyle.arrears.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;

/**
 * Closes months of the ledger (结账). A closed month stays as it is; what was wrong in it
 * is put right by an entry of an open one.
 */
@Component
@Transactional(readOnly = true)
public class ArrearsMonths {

	private static final int SHOWN = 36;

	private static final String MONTHS = """
			select g.month, c.closed_at, a.display_name, c.reason, (select sum(balance) from arrears_closing b
			    where b.month = g.month and not b.by_officer) as balance
			from (select generate_series(cast(:last as date) - make_interval(months => :shown - 1), cast(:last as date),
			    interval '1 month')::date as month) g
			left join lateral (select * from arrears_month m where m.month >= g.month order by m.month limit 1) c on true
			left join account a on a.id = c.closed_by
			where c.month is not null or g.month >= (select min(day) from arrears_flow
			  where not by_officer and level = 'MONTH')
			order by g.month desc
			""";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	ArrearsMonths(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Returns the latest months that have ended and in which something was booked, the
	 * last one first.
	 */
	public List<ArrearsMonth> latest() {
		return this.jdbc.sql(MONTHS)
			.param("last", last().atDay(1))
			.param("shown", SHOWN)
			.query(ArrearsMonths::map)
			.list();
	}

	/**
	 * Closes a month and all before it. Entries under way are waited for.
	 * @throws PortalException if it has not ended, or is closed already
	 */
	@Transactional
	public void close(YearMonth month, String reason, Actor actor) {
		if (month.isAfter(last())) {
			throw new PortalException("arrears-ledger.month.unfinished", month);
		}
		YearMonth closed = closed();
		if (closed != null && !month.isAfter(closed)) {
			throw new PortalException("arrears-ledger.month.closed", month);
		}
		this.jdbc.sql("insert into arrears_month (month, closed_at, closed_by, reason) values (?, ?, ?, ?)")
			.params(month.atDay(1), this.clock.instant().atOffset(ZoneOffset.UTC), actor.accountId(), reason)
			.update();
		this.audit.record("ARREARS_MONTH_CLOSED", "arrears-month", month.toString(), Map.of("reason", reason));
	}

	/**
	 * Returns the last closed month, if any is.
	 */
	public @Nullable YearMonth closed() {
		return this.jdbc.sql("select max(month) from arrears_month having max(month) is not null")
			.query(LocalDate.class)
			.optional()
			.map(YearMonth::from)
			.orElse(null);
	}

	private YearMonth last() {
		return YearMonth.now(this.clock).minusMonths(1);
	}

	private static ArrearsMonth map(ResultSet row, int number) throws SQLException {
		OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
		return new ArrearsMonth(YearMonth.from(row.getObject("month", LocalDate.class)),
				(closed != null) ? closed.toInstant() : null, row.getString("display_name"), row.getString("reason"),
				row.getBigDecimal("balance"));
	}

}
