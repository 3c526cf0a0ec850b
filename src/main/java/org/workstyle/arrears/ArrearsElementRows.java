package org.workstyle.arrears;

/**
 * The values of the data elements of arrears, in SQL.
 */
final class ArrearsElementRows {

	/**
	 * The newest assignment of item {@code i} on {@code d.day}; before its first one,
	 * that.
	 */
	private static final String UNIT = """
			cross join lateral (select g.unit_id from arrears_assignment g where g.item_id = i.id
			  order by g.valid_from > d.day, case when g.valid_from <= d.day then g.valid_from end desc nulls last,
			    g.valid_from, g.id desc limit 1) u
			""";

	private static final String OPEN = """
			cross join lateral (select sum(m.principal) as tax from arrears_movement m
			  where m.item_id = i.id and m.booked_on <= d.day) o
			""";

	/** The ends of months, and today in the month that runs. */
	private static final String MONTHS = """
			(select cast(s.first as date) as month,
			   least(cast(s.first + interval '1 month' as date) - 1, cast(:today as date)) as day
			 from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 month') s (first)
			 where s.first <= :today) d
			""";

	private static final String BALANCES = "select 'arrears_end' as code, u.unit_id, d.month, sum(o.tax) as value from "
			+ MONTHS + "join arrears_item i on i.due_on < d.day " + OPEN + UNIT + " where o.tax <> 0 group by 2, 3\n"
			+ "union all select 'arrears_over_12m', u.unit_id, d.month, sum(o.tax) from " + MONTHS
			+ "join arrears_item i on i.due_on < d.day - interval '1 year' " + OPEN + UNIT
			+ " where o.tax <> 0 group by 2, 3\n"
			+ """
					union all select 'arrears_start', u.unit_id, d.month, sum(o.tax) from
					(select cast(s.first as date) as month, cast(s.first as date) - 1 as day
					 from generate_series(cast(:quarterFrom as timestamp), cast(:quarterTo as timestamp), interval '3 months')
					   s (first) where s.first <= :today) d
					join arrears_item i on i.due_on < d.day
					"""
			+ OPEN + UNIT + " where o.tax <> 0 group by 2, 3\n";

	private static final String FLOWS = """
			union all select case when d.kind in ('NEW', 'CORRECTION') then 'arrears_new' else 'recovered' end, u.unit_id,
			  cast(date_trunc('month', d.day) as date),
			  sum(case when d.kind in ('NEW', 'CORRECTION') then d.principal else -d.principal end)
			from (select m.item_id, m.kind, m.booked_on as day, m.principal from arrears_movement m
			  where m.booked_on between :from and :to and m.kind <> 'WRITE_OFF') d
			join arrears_item i on i.id = d.item_id
			"""
			+ UNIT + " group by 1, 2, 3\n";

	private static final String OVERDUE = """
			union all select x.code, d.unit_id, d.month, count(distinct d.case_id) filter (where x.code = 'overdue_payers' or d.reminded)
			from (select i.case_id, c.unit_id, cast(date_trunc('month', i.due_on) as date) as month,
			    bool_and(exists (select from arrears_measure e where e.case_id = i.case_id and e.withdrawn_at is null
			      and e.step in ('REMINDER', 'ORDER', 'EXHORTATION') and e.taken_on > i.due_on and e.taken_on <= i.due_on
			        + (select cast(t.value as integer) from arrears_setting t where t.name = 'REMINDER' and t.valid_from <= i.due_on
			           order by t.valid_from desc limit 1))) as reminded
			  from arrears_item i join arrears_case c on c.id = i.case_id
			  where i.due_on between :from and :to and i.due_on < :today
			    and (select sum(m.principal) from arrears_movement m where m.item_id = i.id
			      and (m.kind in ('NEW', 'CORRECTION') or m.effective_on <= i.due_on)) > 0
			  group by 1, 2, 3) d
			cross join (values ('overdue_payers'), ('reminded')) x (code) group by 1, 2, 3
			""";

	private static final String INSTALMENTS = """
			union all select x.code, d.unit_id, cast(date_trunc('month', d.due_on) as date),
			  count(*) filter (where x.code = 'instalments_due' or d.paid >= d.asked)
			from (select c.unit_id, s.due_on, (select sum(e.amount) from arrears_instalment e
			      where e.plan_id = p.id and e.number <= s.number) as asked,
			    (select coalesce(-sum(m.principal + m.surcharge), 0) from arrears_payment y
			      join arrears_movement m on m.payment_id = y.id and m.kind = 'PAYMENT'
			      where y.case_id = p.case_id and y.paid_on between p.agreed_on and s.due_on
			        and not exists (select from arrears_movement r where r.reverses_id = m.id)) as paid
			  from arrears_instalment s join arrears_plan p on p.id = s.plan_id join arrears_case c on c.id = p.case_id
			  left join arrears_plan n on n.replaces_id = p.id
			  where s.due_on between :from and :to and s.due_on < :today and (n.id is null or n.agreed_on > s.due_on)) d
			cross join (values ('instalments_due'), ('instalments_kept')) x (code) group by 1, 2, 3
			""";

	private static final String FOLLOW_UPS = """
			union all select x.code, d.unit_id, cast(date_trunc('month', d.follow_up_on) as date),
			  count(*) filter (where x.code = 'follow_ups_due' or d.followed)
			from (select c.unit_id, e.follow_up_on, (e.outcome_on is not null and e.outcome_on <= e.follow_up_on)
			    or exists (select from arrears_measure l where l.case_id = e.case_id and l.withdrawn_at is null
			      and l.taken_on > e.deadline and l.taken_on <= e.follow_up_on)
			    or not exists (select from arrears_item i join arrears_movement m on m.item_id = i.id
			      and m.booked_on <= e.follow_up_on
			      where i.case_id = e.case_id and i.due_on < e.taken_on group by i.id having sum(m.principal) > 0) as followed
			  from arrears_measure e join arrears_case c on c.id = e.case_id
			  where e.follow_up_on between :from and :to and e.follow_up_on < :today and e.withdrawn_at is null) d
			cross join (values ('follow_ups_due'), ('follow_ups_ontime')) x (code) group by 1, 2, 3
			""";

	static final String VALUES = BALANCES + FLOWS + OVERDUE + INSTALMENTS + FOLLOW_UPS;

	private ArrearsElementRows() {
	}

}
