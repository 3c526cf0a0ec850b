package org.workstyle.arrears.ledger;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Option;

/**
 * The ledger of arrears: of any days, by unit, tax, category or officer, read from sums
 * that are kept with each movement.
 */
@Component
@Transactional(readOnly = true)
public class ArrearsLedger {

	/** Nothing was booked before. */
	private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);

	private static final String CLOSED = "select max(month) from arrears_month where month + interval '1 month' <= :from"
			+ " having max(month) is not null";

	private static final String OFFICERS = """
			select p.id, p.name from person p
			where p.id in (select officer_id from arrears_flow
			  where by_officer and level = 'YEAR' and (:everything or unit_id = any(:visible)))
			order by p.name collate "zh-x-icu", p.id
			""";

	private final JdbcClient jdbc;

	ArrearsLedger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the ledger of the days, as far as it is within the reader's scope.
	 */
	public Ledger of(LedgerPeriod period, LedgerGrouping grouping, LedgerFilter filter, DataScope scope) {
		LocalDate closed = this.jdbc.sql(CLOSED)
			.param("from", period.from())
			.query(LocalDate.class)
			.optional()
			.orElse(null);
		List<LedgerLine> lines = filter.bind(bind(LedgerSql.by(grouping), closed, period), scope)
			.param("byOfficer", grouping == LedgerGrouping.OFFICER || filter.officer() != null)
			.param("byCategory", grouping == LedgerGrouping.CATEGORY || filter.category() != null)
			.query((row, number) -> new LedgerLine(row.getString("key"), LedgerAmounts.map(row)))
			.list();
		return Ledger.of(period, grouping, lines);
	}

	/**
	 * Returns those who answer or answered for items within the reader's scope.
	 */
	public List<Option> officers(DataScope scope) {
		return this.jdbc.sql(OFFICERS)
			.param("everything", scope.everything())
			.param("visible", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new))
			.query((row, number) -> new Option(row.getString("id"), row.getString("name")))
			.list();
	}

	private JdbcClient.StatementSpec bind(String sql, @Nullable LocalDate closed, LedgerPeriod period) {
		List<SumSpan> before = SumSpan.of((closed != null) ? closed.plusMonths(1) : FIRST, period.dayBefore());
		List<SumSpan> spans = new ArrayList<>(before);
		spans.addAll(SumSpan.of(period.from(), period.to()));
		return this.jdbc.sql(sql)
			.param("before",
					IntStream.range(0, spans.size()).mapToObj((index) -> index < before.size()).toArray(Boolean[]::new))
			.param("levels", spans.stream().map((span) -> span.level().name()).toArray(String[]::new))
			.param("days", spans.stream().map((span) -> span.start().toString()).toArray(String[]::new))
			.param("closed", closed, Types.DATE)
			.param("openYear", period.openYear())
			.param("closeYear", period.closeYear());
	}

}
