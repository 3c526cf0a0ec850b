package org.workstyle.arrears.ledger;

/**
 * The ledger as one statement over the sums of movements: what was owed at the last close
 * before it, the spans since, and the spans of the period itself.
 * <p>
 * On the first day of a year what fell due in the year before moves to the earlier years,
 * before anything else happens on that day.
 */
final class LedgerSql {

	private static final String FACTS = """
			with span (before, level, day) as (
			  select * from unnest(cast(:before as boolean[]), cast(:levels as text[]), cast(:days as date[]))
			),
			fact as (
			  select unit_id, officer_id, tax_type, state, due_year, cast(:openYear as integer) as year, true as before,
			    balance as net, 0 as added, 0 as corrected, 0 as cleared, 0 as written_off
			  from arrears_closing where by_officer = :byOfficer and month = :closed
			  union all
			  select f.unit_id, f.officer_id, f.tax_type, f.state, f.due_year, :openYear, true,
			    f.added + f.corrected - f.cleared - f.written_off, 0, 0, 0, 0
			  from span n join arrears_flow f on f.by_officer = :byOfficer and f.level = n.level and f.day = n.day
			  where n.before
			  union all
			  select f.unit_id, f.officer_id, f.tax_type, f.state, f.due_year, extract(year from n.day)::integer, false,
			    f.added + f.corrected - f.cleared - f.written_off, f.added, f.corrected, f.cleared, f.written_off
			  from span n join arrears_flow f on f.by_officer = :byOfficer and f.level = n.level and f.day = n.day
			  where not n.before
			  union all
			  select e.unit_id, e.officer_id, s.tax_type, e.state, s.due_year,
			    case when n.before then :openYear else extract(year from n.day)::integer end, n.before, e.net, 0, 0, 0, 0
			  from span n join arrears_shift s on s.by_officer = :byOfficer and s.level = n.level and s.day = n.day
			  cross join lateral (values (s.from_unit_id, s.from_officer_id, s.from_state, -s.amount),
			    (s.to_unit_id, s.to_officer_id, s.to_state, s.amount)) e (unit_id, officer_id, state, net)
			),
			sums as (
			  select unit_id, officer_id, tax_type, state, due_year, year, before, sum(net) as net, sum(added) as added,
			    sum(corrected) as corrected, sum(cleared) as cleared, sum(written_off) as written_off
			  from fact where\s"""
			+ LedgerFilter.visible("") + """
					  group by unit_id, officer_id, tax_type, state, due_year, year, before
					),
					""";

	private static final String FIGURES = """
			figure as (
			  select s.unit_id, s.officer_id, s.tax_type, v.*
			  from sums s cross join lateral (values
			    (arrears_category(s.state, s.due_year, :openYear), case when s.before then s.net else 0 end,
			      0, 0, 0, 0, 0, 0, 0),
			    (arrears_category(s.state, s.due_year, s.year), 0, s.added, s.corrected, s.cleared, s.written_off, 0, 0, 0),
			    (arrears_category(s.state, s.due_year, :closeYear), 0, 0, 0, 0, 0, 0, 0, s.net))
			    v (category, opening, added, corrected, cleared, written_off, moved_in, moved_out, closing)
			  union all
			  select s.unit_id, s.officer_id, s.tax_type, v.category, 0, 0, 0, 0, 0, v.moved_in, v.moved_out, 0
			  from sums s cross join lateral (values ('CURRENT_YEAR', 0, s.net), ('EARLIER_YEARS', s.net, 0))
			    v (category, moved_in, moved_out)
			  where :byCategory and s.state = 'DUE' and s.due_year between :openYear and :closeYear - 1
			    and s.year <= s.due_year
			  union all
			  select e.unit_id, e.officer_id, p.tax_type, e.category, 0, 0, 0, 0, 0, e.moved_in, e.moved_out, 0
			  from moved p cross join lateral (values
			    (p.inside_from, p.from_unit_id, p.from_officer_id, p.from_category, 0, p.amount),
			    (p.inside_to, p.to_unit_id, p.to_officer_id, p.to_category, p.amount, 0))
			    e (inside, unit_id, officer_id, category, moved_in, moved_out)
			  where e.inside and not (p.inside_from and p.inside_to and p.stays)
			)
			""";

	private static final String MOVED = """
			moved as (
			  select s.*, %1$s as inside_from, %2$s as inside_to, %3$s is not distinct from %4$s as stays
			  from (select s.*, arrears_category(s.from_state, s.due_year, extract(year from s.day)::integer) as from_category,
			    arrears_category(s.to_state, s.due_year, extract(year from s.day)::integer) as to_category
			    from span n join arrears_shift s on s.by_officer = :byOfficer and s.level = n.level and s.day = n.day
			    where not n.before) s
			),
			""";

	private static final String LINES = """
			select cast(%s as text) as key, sum(opening) as opening, sum(added) as added, sum(corrected) as corrected,
			  sum(cleared) as cleared, sum(written_off) as written_off, sum(moved_in) as moved_in,
			  sum(moved_out) as moved_out, sum(closing) as closing
			from figure where cast(:category as text) is null or category = :category
			group by 1
			having sum(opening) <> 0 or sum(added) <> 0 or sum(corrected) <> 0 or sum(cleared) <> 0
			  or sum(written_off) <> 0 or sum(moved_in) <> 0 or sum(moved_out) <> 0 or sum(closing) <> 0
			order by 1
			""";

	private static final String INSIDE = "coalesce(%s"
			+ " and (cast(:category as text) is null or %scategory = :category), false)";

	private LedgerSql() {
	}

	static String by(LedgerGrouping grouping) {
		String moved = MOVED.formatted(inside("from_"), inside("to_"), end(grouping, "from_"), end(grouping, "to_"));
		return FACTS + moved + FIGURES + LINES.formatted(grouping.column());
	}

	static String end(LedgerGrouping grouping, String end) {
		return (grouping == LedgerGrouping.TAX_TYPE) ? grouping.column() : end + grouping.column();
	}

	static String inside(String end) {
		return INSIDE.formatted(LedgerFilter.visible(end), end);
	}

}
