package org.workstyle.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.Keyset;
import org.workstyle.account.SeekPosition;
import org.workstyle.account.UnitId;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;
import org.workstyle.taxation.TaxTypes;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * Lists large sources, the latest expected first.
 */
@Component
@Transactional(readOnly = true)
public class LargeSourceList {

	private static final String SOURCES = """
			from (select s.*, u.short_name, case when s.paid >= s.expected then 'PAID'
			    when s.expected_on < :today then 'OVERDUE' when s.paid > 0 then 'PARTLY_PAID' else 'EXPECTED' end as state
			  from large_source s join unit u on u.id = s.unit_id) s
			where (:everything or s.unit_id = any(:units))
			  and (cast(:unit as uuid) is null or s.unit_id = :unit)
			  and (cast(:tax as text) is null or s.tax_code = :tax)
			  and (cast(:state as text) is null or s.state = :state)
			  and (cast(:from as date) is null or s.expected_on >= :from)
			  and (cast(:to as date) is null or s.expected_on <= :to)
			  and (cast(:text as text) is null or position(lower(:text) in lower(s.name)) > 0)
			""";

	private static final LargeSourceFilter ANY = new LargeSourceFilter(null, null, null, null, null, null);

	private final JdbcClient jdbc;

	private final TaxTypes taxes;

	private final Clock clock;

	LargeSourceList(JdbcClient jdbc, TaxTypes taxes, Clock clock) {
		this.jdbc = jdbc;
		this.taxes = taxes;
		this.clock = clock;
	}

	/**
	 * Returns a page of what the person sees.
	 * @param count how many there are in all
	 */
	public Page<LargeSourceSummary> page(LargeSourceFilter filter, @Nullable String after, @Nullable String before,
			int count, RevenueRights.Holder holder) {
		Keyset<LargeSourceSummary> keyset = new Keyset<>(after, before, LargeSourceList::cursor);
		return keyset.page(read(keyset.cursor(), keyset.isBackward(), Keyset.LIMIT, filter, holder), count);
	}

	/**
	 * Returns all of what the person sees, read piece by piece.
	 */
	public Stream<LargeSourceSummary> stream(LargeSourceFilter filter, RevenueRights.Holder holder) {
		return Keyset.all(LargeSourceList::cursor, (after) -> read(after, false, Keyset.PIECE, filter, holder));
	}

	/**
	 * Returns the sums of what the person sees.
	 */
	public LargeSourceTotals totals(LargeSourceFilter filter, RevenueRights.Holder holder) {
		return bind(
				"select count(*) as count, coalesce(sum(s.expected), 0) as expected, coalesce(sum(s.paid), 0) as paid "
						+ SOURCES,
				filter, holder)
			.query(LargeSourceTotals.class)
			.single();
	}

	/**
	 * Returns a large source.
	 * @throws NotFoundException if there is none, or the person may not see it
	 */
	public LargeSourceSummary get(LargeSourceId id, RevenueRights.Holder holder) {
		return bind("select s.* " + SOURCES + " and s.id = :id", ANY, holder).param("id", id.value())
			.query(this::map)
			.optional()
			.orElseThrow(() -> new NotFoundException("large source", id));
	}

	private List<LargeSourceSummary> read(@Nullable String cursor, boolean backward, int limit,
			LargeSourceFilter filter, RevenueRights.Holder holder) {
		SeekPosition seek = SeekPosition.of("s.expected_on", "s.id", cursor, backward);
		return seek.bind(bind("select s.* " + SOURCES + seek.sql(limit), filter, holder)).query(this::map).list();
	}

	private JdbcClient.StatementSpec bind(String sql, LargeSourceFilter filter, RevenueRights.Holder holder) {
		UnitId unit = filter.unit();
		LargeSourceState state = filter.state();
		return this.jdbc.sql(sql)
			.param("today", LocalDate.now(this.clock))
			.param("everything", holder.seesAll())
			.param("units", holder.scope().visible().stream().map(UnitId::value).toArray(UUID[]::new))
			.param("unit", (unit != null) ? unit.value() : null, Types.OTHER)
			.param("tax", filter.tax(), Types.VARCHAR)
			.param("state", (state != null) ? state.name() : null, Types.VARCHAR)
			.param("from", filter.from(), Types.DATE)
			.param("to", filter.to(), Types.DATE)
			.param("text", filter.text(), Types.VARCHAR);
	}

	private LargeSourceSummary map(ResultSet row, int number) throws SQLException {
		UUID taxpayer = row.getObject("taxpayer_id", UUID.class);
		return new LargeSourceSummary(new LargeSourceId(row.getObject("id", UUID.class)),
				new UnitId(row.getObject("unit_id", UUID.class)), row.getString("short_name"),
				(taxpayer != null) ? new TaxpayerId(taxpayer) : null, row.getString("name"),
				this.taxes.get(row.getString("tax_code")), row.getBigDecimal("expected"),
				row.getObject("expected_on", LocalDate.class), row.getBigDecimal("paid"),
				row.getObject("paid_on", LocalDate.class), LargeSourceState.valueOf(row.getString("state")),
				row.getString("note"), row.getLong("version"));
	}

	private static String cursor(LargeSourceSummary row) {
		return row.expectedOn() + "_" + row.id();
	}

}
