package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.workstyle.taxpayer.TaxpayerText;

/**
 * The list of cases with what each owes today, what was opened last first.
 */
@Component
@Transactional(readOnly = true)
public class CaseList {

	private static final String SELECT = """
			select c.id, t.name, t.credit_code, u.short_name, p.name as officer, c.risk, c.opened_on,
			  c.bankruptcy_accepted_on is not null as bankrupt
			""";

	/** What is open of item {@code i}. */
	private static final String OPEN = """
			(select sum(m.principal) from arrears_movement m where m.item_id = i.id and m.booked_on <= :today) > 0
			""";

	/** Category of item {@code i} today, as the ledger has it. */
	private static final String CATEGORY = """
			(select arrears_category(s.state, s.due_year, extract(year from cast(:today as date))::integer)
			  from arrears_span s where s.item_id = i.id and s.from_on <= :today and s.to_on > :today)
			""";

	private static final String FILTERED = """
			 from arrears_case c
			join taxpayer t on t.id = c.taxpayer_id
			join unit u on u.id = c.unit_id
			left join person p on p.id = c.officer_id
			where\s""" + ArrearsScope.CASE + """
			 and (cast(:unit as uuid) is null or c.unit_id = :unit)
			  and (cast(:officer as uuid) is null or c.officer_id = :officer)
			  and (cast(:risk as text) is null or c.risk = :risk)
			""";

	private final JdbcClient jdbc;

	private final CaseDebts debts;

	private final Clock clock;

	CaseList(JdbcClient jdbc, CaseDebts debts, Clock clock) {
		this.jdbc = jdbc;
		this.debts = debts;
		this.clock = clock;
	}

	/**
	 * Returns a page of the list.
	 */
	public Page<OwedRow> page(CaseFilter filter, @Nullable String after, @Nullable String before, DataScope scope) {
		Keyset<CaseRow> keyset = new Keyset<>(after, before, CaseList::cursor);
		String counted = "select count(*) from (select 1" + where(filter) + " limit " + (Page.COUNT_BOUND + 1) + ") n";
		Page<CaseRow> page = keyset.page(rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT),
				bind(counted, filter, scope).query(Integer.class).single());
		return new Page<>(owed(page.rows()), page.previous(), page.next(), page.total());
	}

	/**
	 * Returns all rows of the filter in the order of the list, read piece by piece.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Stream<OwedRow> stream(CaseFilter filter, DataScope scope) {
		return Keyset.<CaseRow>pieces(CaseList::cursor, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE))
			.flatMap((piece) -> owed(piece).stream());
	}

	private List<OwedRow> owed(List<CaseRow> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		Map<ArrearsCaseId, CaseDebt> owed = this.debts.of(rows.stream().map(CaseRow::id).toList(), today);
		return rows.stream()
			.map((row) -> new OwedRow(row, owed.getOrDefault(row.id(), new CaseDebt(today, List.of()))))
			.toList();
	}

	private List<CaseRow> rows(CaseFilter filter, DataScope scope, @Nullable String cursor, boolean backward,
			int limit) {
		String seek = (cursor == null) ? "" : " and c.id " + (backward ? ">" : "<") + " :last";
		String sql = SELECT + where(filter) + seek + " order by c.id " + (backward ? "asc" : "desc") + " limit "
				+ limit;
		JdbcClient.StatementSpec statement = bind(sql, filter, scope);
		return ((cursor == null) ? statement : statement.param("last", Keyset.id(cursor))).query(CaseList::map).list();
	}

	private static String where(CaseFilter filter) {
		String item = ((filter.category() != null) ? " and " + CATEGORY + " = :category" : "")
				+ ((filter.taxType() != null) ? " and i.tax_type = :taxType" : "");
		boolean asks = filter.owing() || !item.isEmpty();
		return FILTERED + (asks
				? " and exists (select from arrears_item i where i.case_id = c.id" + item + " and " + OPEN + ")" : "")
				+ ((filter.text() != null) ? " and " + TaxpayerText.condition(filter.text()) : "");
	}

	private JdbcClient.StatementSpec bind(String sql, CaseFilter filter, DataScope scope) {
		return ArrearsScope.bind(this.jdbc.sql(sql), scope)
			.param("today", LocalDate.now(this.clock))
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null, Types.OTHER)
			.param("officer", (filter.officer() != null) ? filter.officer().value() : null, Types.OTHER)
			.param("risk", (filter.risk() != null) ? filter.risk().name() : null, Types.VARCHAR)
			.param("category", (filter.category() != null) ? filter.category().name() : null, Types.VARCHAR)
			.param("taxType", filter.taxType(), Types.VARCHAR)
			.params(TaxpayerText.parameters((filter.text() != null) ? filter.text() : ""));
	}

	private static CaseRow map(ResultSet row, int number) throws SQLException {
		return new CaseRow(new ArrearsCaseId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("credit_code"), row.getString("short_name"), row.getString("officer"),
				RiskLevel.valueOf(row.getString("risk")), row.getObject("opened_on", LocalDate.class),
				row.getBoolean("bankrupt"));
	}

	private static String cursor(CaseRow row) {
		return row.id().toString();
	}

}
