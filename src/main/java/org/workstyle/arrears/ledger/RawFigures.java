package org.workstyle.arrears.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of a ledger worked out from the movements of some items: what stands behind
 * a line.
 */
final class RawFigures {

	/** Columns of the figures, summed up. */
	static final String SUMS = """
			coalesce(sum(f.opening), 0) as opening, coalesce(sum(f.added), 0) as added,
			coalesce(sum(f.corrected), 0) as corrected, coalesce(sum(f.cleared), 0) as cleared,
			coalesce(sum(f.written_off), 0) as written_off, coalesce(sum(f.moved_in), 0) as moved_in,
			coalesce(sum(f.moved_out), 0) as moved_out, coalesce(sum(f.closing), 0) as closing
			""";

	private static final String BOOKED = """
			select s.unit_id, s.officer_id, s.tax_type,
			  arrears_category(s.state, s.due_year, extract(year from v.day)::integer) as category, v.opening, v.added,
			  v.corrected, v.cleared, v.written_off, 0 as moved_in, 0 as moved_out, v.closing
			from arrears_item i join arrears_movement m on m.item_id = i.id and m.booked_on <= :to
			cross join lateral (values
			  (cast(:dayBefore as date), case when m.booked_on < :from then m.principal else 0 end, 0, 0, 0, 0, 0),
			  (m.booked_on, 0, case when m.kind = 'NEW' then m.principal else 0 end,
			    case when m.kind = 'CORRECTION' then m.principal else 0 end,
			    case when m.kind in ('PAYMENT', 'REVERSAL') then -m.principal else 0 end,
			    case when m.kind = 'WRITE_OFF' then -m.principal else 0 end, 0),
			  (cast(:to as date), 0, 0, 0, 0, 0, m.principal)) v (day, opening, added, corrected, cleared, written_off, closing)
			join arrears_span s on s.item_id = i.id and v.day >= s.from_on and v.day < s.to_on
			where %1$s and (v.opening <> 0 or v.closing <> 0 or v.day >= :from)
			""";

	private static final String MOVED = """
			select e.unit_id, e.officer_id, p.tax_type, e.category, 0, 0, 0, 0, 0, e.moved_in, e.moved_out, 0
			from (
			  select x.*, %2$s as inside_from, %3$s as inside_to, %4$s is not distinct from %5$s as stays
			  from (
			    select n.tax_type, p.unit_id as from_unit_id, p.officer_id as from_officer_id, n.unit_id as to_unit_id,
			      n.officer_id as to_officer_id,
			      arrears_category(p.state, p.due_year, extract(year from n.from_on)::integer) as from_category,
			      arrears_category(n.state, n.due_year, extract(year from n.from_on)::integer) as to_category,
			      (select sum(m.principal) from arrears_movement m
			        where m.item_id = i.id and m.booked_on < n.from_on) as amount
			    from arrears_item i join arrears_span n on n.item_id = i.id and n.from_on between :from and :to
			    join arrears_span p on p.item_id = i.id and p.to_on = n.from_on
			    where %1$s
			    union all
			    select s.tax_type, s.unit_id, s.officer_id, s.unit_id, s.officer_id, 'CURRENT_YEAR', 'EARLIER_YEARS',
			      (select sum(m.principal) from arrears_movement m
			        where m.item_id = i.id and m.booked_on <= make_date(s.due_year, 12, 31))
			    from arrears_item i join arrears_span s on s.item_id = i.id and s.state = 'DUE'
			      and s.due_year between :openYear and :closeYear - 1
			      and make_date(s.due_year, 12, 31) >= s.from_on and make_date(s.due_year, 12, 31) < s.to_on
			    where %1$s
			  ) x
			) p
			cross join lateral (values (p.inside_from, p.from_unit_id, p.from_officer_id, p.from_category, 0, p.amount),
			  (p.inside_to, p.to_unit_id, p.to_officer_id, p.to_category, p.amount, 0))
			  e (inside, unit_id, officer_id, category, moved_in, moved_out)
			where e.inside and not (p.inside_from and p.inside_to and p.stays)
			""";

	private RawFigures() {
	}

	/**
	 * Returns the figures of one thing at a time as a table {@code f}, to be joined
	 * laterally.
	 * @param items condition on the items {@code i}
	 */
	static String of(String items, LedgerGrouping grouping) {
		return "lateral (select " + SUMS + " from (" + BOOKED.formatted(items) + " union all "
				+ MOVED.formatted(items, LedgerSql.inside("from_"), LedgerSql.inside("to_"),
						LedgerSql.end(grouping, "from_"), LedgerSql.end(grouping, "to_"))
				+ ") f where " + LedgerFilter.visible("")
				+ " and (cast(:category as text) is null or category = :category)) f";
	}

	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, LedgerPeriod period) {
		return statement.param("dayBefore", period.dayBefore())
			.param("from", period.from())
			.param("to", period.to())
			.param("openYear", period.openYear())
			.param("closeYear", period.closeYear());
	}

}
