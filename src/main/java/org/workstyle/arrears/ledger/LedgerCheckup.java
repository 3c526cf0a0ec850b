package org.workstyle.arrears.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.operation.Checkup;
import org.workstyle.operation.Diagnosis;

/**
 * Whether the sums of the ledger are those of its movements, on every level, and closed
 * months those of what was booked up to their end.
 */
@Component
class LedgerCheckup implements Checkup {

	private static final String FLOWS = """
			select count(*) from (
			  select from (
			    select date_trunc('year', m.booked_on)::date as day, s.unit_id, s.officer_id, s.tax_type, s.state, s.due_year,
			      case when m.kind = 'NEW' then m.principal else 0 end as added,
			      case when m.kind = 'CORRECTION' then m.principal else 0 end as corrected,
			      case when m.kind in ('PAYMENT', 'REVERSAL') then -m.principal else 0 end as cleared,
			      case when m.kind = 'WRITE_OFF' then -m.principal else 0 end as written_off
			    from arrears_movement m
			    left join arrears_span s on s.item_id = m.item_id and m.booked_on >= s.from_on and m.booked_on < s.to_on
			    union all
			    select day, unit_id, officer_id, tax_type, state, due_year, -added, -corrected, -cleared, -written_off
			    from arrears_flow where level = 'YEAR' and by_officer
			  ) x
			  group by day, unit_id, officer_id, tax_type, state, due_year
			  having sum(added) <> 0 or sum(corrected) <> 0 or sum(cleared) <> 0 or sum(written_off) <> 0
			) wrong
			""";

	private static final String SHIFTS = """
			select count(*) from (
			  select from (
			    select date_trunc('year', n.from_on)::date as day, n.tax_type, n.due_year, p.unit_id as from_unit_id,
			      p.officer_id as from_officer_id, p.state as from_state, n.unit_id as to_unit_id,
			      n.officer_id as to_officer_id, n.state as to_state, m.principal as amount
			    from arrears_span n join arrears_span p on p.item_id = n.item_id and p.to_on = n.from_on
			    join arrears_movement m on m.item_id = n.item_id and m.booked_on < n.from_on
			    where (n.unit_id, n.state, n.officer_id) is distinct from (p.unit_id, p.state, p.officer_id)
			    union all
			    select day, tax_type, due_year, from_unit_id, from_officer_id, from_state, to_unit_id, to_officer_id, to_state,
			      -amount
			    from arrears_shift where level = 'YEAR' and by_officer
			  ) x
			  group by day, tax_type, due_year, from_unit_id, from_officer_id, from_state, to_unit_id, to_officer_id, to_state
			  having sum(amount) <> 0
			) wrong
			""";

	private static final String LEVELS = """
			select count(*) from (
			  select from (
			    select level, by_officer, unit_id, tax_type, state, due_year, sum(added) as added, sum(corrected) as corrected,
			      sum(cleared) as cleared, sum(written_off) as written_off
			    from arrears_flow group by level, by_officer, unit_id, tax_type, state, due_year
			  ) x
			  group by unit_id, tax_type, state, due_year
			  having count(distinct (added, corrected, cleared, written_off)) <> 1
			) wrong
			""";

	private static final String CLOSINGS = """
			select count(*) from (
			  select from (
			    select s.unit_id, s.officer_id, s.tax_type, s.state, s.due_year, m.principal as balance
			    from arrears_movement m
			    join (select max(month) + interval '1 month' - interval '1 day' as day from arrears_month) c
			      on m.booked_on <= c.day
			    join arrears_span s on s.item_id = m.item_id and c.day >= s.from_on and c.day < s.to_on
			    union all
			    select unit_id, officer_id, tax_type, state, due_year, -balance from arrears_closing
			    where by_officer and month = (select max(month) from arrears_month)
			  ) x
			  group by unit_id, officer_id, tax_type, state, due_year having sum(balance) <> 0
			) wrong
			""";

	private static final String UNPLACED = """
			select count(*) from arrears_assignment a where not exists (select from arrears_assignment n
			    where n.item_id = a.item_id and (n.valid_from, n.id) > (a.valid_from, a.id))
			  and not exists (select from arrears_span s where s.item_id = a.item_id and s.to_on = 'infinity'
			    and s.unit_id = a.unit_id and s.officer_id is not distinct from a.officer_id
			    and (a.category is null or s.state = a.category))
			""";

	private final JdbcClient jdbc;

	LedgerCheckup(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String key() {
		return "arrears-ledger";
	}

	@Override
	public int order() {
		return 80;
	}

	@Override
	public Diagnosis examine() {
		long wrong = count(FLOWS) + count(SHIFTS) + count(LEVELS) + count(UNPLACED);
		if (wrong > 0) {
			return Diagnosis.fault("arrears-ledger.checkup.sums", wrong);
		}
		long broken = count(CLOSINGS);
		if (broken > 0) {
			return Diagnosis.fault("arrears-ledger.checkup.closings", broken);
		}
		return Diagnosis.sound("arrears-ledger.checkup.sound", count("select count(*) from arrears_movement"),
				count("select count(*) from arrears_month"));
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
