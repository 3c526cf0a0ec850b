package org.workstyle.arrears.ledger;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Keyset;
import org.workstyle.shared.Page;

/**
 * The cases and items behind the figures of a ledger, worked out from their own
 * movements.
 */
@Component
@Transactional(readOnly = true)
public class LedgerCases {

	private static final String CASES = " from arrears_case c cross join ";

	private static final String NAMED = """
			select c.*, u.short_name, t.credit_code, t.name from (%s) c
			join unit u on u.id = c.unit_id join taxpayer t on t.id = c.taxpayer_id
			order by c.id""";

	private static final String ITEMS = """
			select r.*, t.credit_code, t.name, u.short_name, p.name as officer
			from (select d.id, d.case_id, d.tax_type, d.period_from, d.period_to, d.due_on,
			    arrears_category(s.state, s.due_year, :closeYear) as category, s.unit_id, s.officer_id, f.*
			  from arrears_item d join arrears_span s on s.item_id = d.id and s.from_on <= :to and s.to_on > :to
			  cross join %s
			  where (cast(:last as uuid) is null or d.id > :last) and (f.opening <> 0 or f.added <> 0 or f.corrected <> 0
			    or f.cleared <> 0 or f.written_off <> 0 or f.moved_in <> 0 or f.moved_out <> 0 or f.closing <> 0)
			  order by d.id limit %d) r
			join arrears_case c on c.id = r.case_id join taxpayer t on t.id = c.taxpayer_id
			join unit u on u.id = r.unit_id left join person p on p.id = r.officer_id
			order by r.id""";

	private final JdbcClient jdbc;

	LedgerCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the cases that have a part in a figure.
	 */
	public Page<LedgerCase> page(LedgerQuestion question, LedgerFigure figure, @Nullable String after,
			@Nullable String before, DataScope scope) {
		Keyset<LedgerCase> keyset = new Keyset<>(after, before, (row) -> row.id().toString());
		String figures = CASES + RawFigures.of("i.case_id = c.id", question.grouping()) + " where f." + figure.column()
				+ " <> 0";
		String cursor = keyset.cursor();
		String seek = (cursor == null) ? "" : " and c.id " + (keyset.isBackward() ? "<" : ">") + " :last";
		String direction = keyset.isBackward() ? " desc" : "";
		JdbcClient.StatementSpec rows = bind(NAMED.formatted("select c.id, c.unit_id, c.taxpayer_id, f.*" + figures
				+ seek + " order by c.id" + direction + " limit " + Keyset.LIMIT) + direction, question, scope);
		if (cursor != null) {
			rows = rows.param("last", Keyset.id(cursor));
		}
		return keyset.page(rows.query(LedgerCase::map).list(), count(figures, question, scope));
	}

	/**
	 * Returns all items that have a part in the ledger, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<LedgerItem> items(LedgerQuestion question, DataScope scope) {
		return Keyset.all((row) -> row.id().toString(), (cursor) -> items(question, cursor, scope));
	}

	private List<LedgerItem> items(LedgerQuestion question, @Nullable String cursor, DataScope scope) {
		String sql = ITEMS.formatted(RawFigures.of("i.id = d.id", question.grouping()), Keyset.PIECE);
		return bind(sql, question, scope).param("last", (cursor != null) ? UUID.fromString(cursor) : null, Types.OTHER)
			.query(LedgerItem::map)
			.list();
	}

	private int count(String figures, LedgerQuestion question, DataScope scope) {
		return bind("select count(*) from (select 1" + figures + " limit " + (Page.COUNT_BOUND + 1) + ") c", question,
				scope)
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec bind(String sql, LedgerQuestion question, DataScope scope) {
		return question.filter().bind(RawFigures.bind(this.jdbc.sql(sql), question.period()), scope);
	}

}
