package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * Movement analysis (增减变化分析): which cases owe more or less than before, and why.
 */
@Component
@Transactional(readOnly = true)
public class MovementAnalysis {

	private static final String CHANGES = """
			with change as (
			  select case_id, sum(amount) as amount
			  from (
			    select i.case_id, s.unit_id, s.officer_id, s.tax_type, m.principal as amount
			    from arrears_movement m join arrears_item i on i.id = m.item_id
			    join arrears_span s on s.item_id = m.item_id and m.booked_on >= s.from_on and m.booked_on < s.to_on
			    where m.booked_on between :from and :to
			    union all
			    select i.case_id, e.unit_id, e.officer_id, n.tax_type, e.sign * (select sum(m.principal)
			      from arrears_movement m where m.item_id = n.item_id and m.booked_on < n.from_on)
			    from arrears_span n join arrears_span p on p.item_id = n.item_id and p.to_on = n.from_on
			    join arrears_item i on i.id = n.item_id
			    cross join lateral (values (p.unit_id, p.officer_id, -1), (n.unit_id, n.officer_id, 1))
			      e (unit_id, officer_id, sign)
			    where n.from_on between :from and :to and n.from_on > '-infinity'
			      and (n.unit_id <> p.unit_id or n.officer_id is distinct from p.officer_id)
			  ) x
			  where\s""" + LedgerFilter.visible("") + """
			  group by case_id
			)
			(select case_id from change where amount > 0 order by amount desc, case_id limit :most)
			union all
			(select case_id from change where amount < 0 order by amount, case_id limit :most)
			""";

	private static final String FIGURES = "select c.id, c.unit_id, u.short_name, t.credit_code, t.name, f.*"
			+ " from arrears_case c join unit u on u.id = c.unit_id join taxpayer t on t.id = c.taxpayer_id cross join "
			+ RawFigures.of("i.case_id = c.id", LedgerGrouping.UNIT) + " where c.id = any(:cases) order by c.id";

	private static final String REASONS = """
			select case_id, kind, sum(amount) as amount, count(*) as entries,
			  string_agg(distinct reason, '；' order by reason) as reasons
			from (
			  select i.case_id, m.kind, m.principal as amount, coalesce(m.reason, r.reason) as reason, s.unit_id,
			    s.officer_id, s.tax_type
			  from arrears_item i join arrears_movement m on m.item_id = i.id and m.booked_on between :from and :to
			  join arrears_span s on s.item_id = i.id and m.booked_on >= s.from_on and m.booked_on < s.to_on
			  left join arrears_payment r on r.id = m.payment_id
			  where i.case_id = any(:cases)
			  union all
			  select i.case_id, 'TRANSFER', null, a.reason, s.unit_id, s.officer_id, s.tax_type
			  from arrears_item i join arrears_assignment a on a.item_id = i.id and a.valid_from between :from and :to
			  join arrears_span s on s.item_id = i.id and s.from_on = a.valid_from
			  where i.case_id = any(:cases)
			) x
			where\s""" + LedgerFilter.visible("") + """
			group by case_id, kind
			order by abs(sum(amount)) desc nulls last, kind
			""";

	private final JdbcClient jdbc;

	MovementAnalysis(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the cases that rose and fell most, as far as they are within the reader's
	 * scope.
	 * @param filter by unit, tax or officer; of all categories
	 * @param most how many of each at most
	 */
	public Movers of(LedgerPeriod period, LedgerFilter filter, int most, DataScope scope) {
		List<UUID> cases = bind(CHANGES, period, filter, scope).param("most", most).query(UUID.class).list();
		if (cases.isEmpty()) {
			return new Movers(List.of(), List.of());
		}
		Map<UUID, List<MoverReason>> reasons = reasons(period, filter, cases, scope);
		Map<UUID, Mover> movers = new HashMap<>();
		bind(FIGURES, period, filter, scope).param("cases", cases.toArray(UUID[]::new))
			.query(LedgerCase::map)
			.list()
			.forEach((row) -> movers.put(row.id().value(),
					new Mover(row, reasons.getOrDefault(row.id().value(), List.of()))));
		return new Movers(of(cases, movers, 1), of(cases, movers, -1));
	}

	private Map<UUID, List<MoverReason>> reasons(LedgerPeriod period, LedgerFilter filter, List<UUID> cases,
			DataScope scope) {
		Map<UUID, List<MoverReason>> reasons = new HashMap<>();
		bind(REASONS, period, filter, scope).param("cases", cases.toArray(UUID[]::new)).query((row) -> {
			BigDecimal amount = row.getBigDecimal("amount");
			reasons.computeIfAbsent(row.getObject("case_id", UUID.class), (id) -> new ArrayList<>())
				.add(new MoverReason(row.getString("kind"), amount, row.getInt("entries"), row.getString("reasons")));
		});
		return reasons;
	}

	private static List<Mover> of(List<UUID> cases, Map<UUID, Mover> movers, int sign) {
		return cases.stream()
			.map(movers::get)
			.filter((mover) -> mover.row().amounts().change().signum() == sign)
			.toList();
	}

	private JdbcClient.StatementSpec bind(String sql, LedgerPeriod period, LedgerFilter filter, DataScope scope) {
		return new LedgerFilter(filter.unit(), filter.taxType(), null, filter.officer())
			.bind(RawFigures.bind(this.jdbc.sql(sql), period), scope);
	}

}
