package org.workstyle.arrears;

/**
 * The entries of a case as one list in SQL: payments and their reversals each once,
 * however many items they touch.
 */
final class TimelineRows {

	/** Entries of {@code :case}. */
	static final String ALL = """
			select m.booked_on as day, m.id, m.kind, i.tax_type as tax, null as subject, m.principal + m.surcharge as amount,
			  i.due_on as until, m.reason as text, m.entered_at, m.entered_by
			from arrears_item i join arrears_movement m on m.item_id = i.id
			where i.case_id = :case and m.kind in ('NEW', 'CORRECTION', 'WRITE_OFF')
			union all
			select y.paid_on, y.id, 'PAYMENT', null, y.voucher, y.amount, null, y.reason, y.entered_at, y.entered_by
			from arrears_payment y where y.case_id = :case
			union all
			select r.booked_on, (array_agg(r.id order by r.id))[1], 'REVERSAL', null, y.voucher, sum(r.principal + r.surcharge), y.paid_on, min(r.reason),
			  min(r.entered_at), (array_agg(r.entered_by))[1]
			from arrears_payment y join arrears_movement m on m.payment_id = y.id
			join arrears_movement r on r.reverses_id = m.id
			where y.case_id = :case group by y.id, r.booked_on
			union all
			select g.valid_from, g.id, 'ASSIGNMENT', i.tax_type, null, null, null, g.reason, g.entered_at, g.entered_by
			from arrears_item i join arrears_assignment g on g.item_id = i.id
			where i.case_id = :case and g.reason is not null
			union all
			select s.from_on, s.id, 'STOP', i.tax_type, s.document, null, s.to_on, s.reason, s.entered_at, s.entered_by
			from arrears_item i join arrears_stop s on s.item_id = i.id
			where i.case_id = :case and s.withdrawn_at is null
			union all
			select p.agreed_on, p.id, case when p.replaces_id is null then 'PLAN' else 'PLAN_CHANGED' end, null, p.document,
			  (select sum(n.amount) from arrears_instalment n where n.plan_id = p.id),
			  (select max(n.due_on) from arrears_instalment n where n.plan_id = p.id), coalesce(p.reason, p.note),
			  p.entered_at, p.entered_by
			from arrears_plan p where p.case_id = :case
			union all
			select m.taken_on, m.id, 'MEASURE', null, m.step, m.amount, m.deadline, m.note, m.entered_at, m.entered_by
			from arrears_measure m where m.case_id = :case
			union all
			select m.outcome_on, cast(md5(m.id || 'outcome') as uuid), 'OUTCOME', null, m.step, null, null, m.outcome, null, m.outcome_by
			from arrears_measure m where m.case_id = :case and m.outcome is not null
			union all
			select cast(m.withdrawn_at at time zone 'Asia/Shanghai' as date), cast(md5(m.id || 'withdrawal') as uuid), 'WITHDRAWAL', null, m.step, null, null,
			  m.withdrawn_reason, m.withdrawn_at, m.withdrawn_by
			from arrears_measure m where m.case_id = :case and m.withdrawn_at is not null
			union all
			select n.noted_on, n.id, 'NOTE', null, null, null, null, n.text, n.entered_at, n.entered_by
			from arrears_note n where n.case_id = :case
			union all
			select cast(f.stored_at at time zone 'Asia/Shanghai' as date), f.id, 'FILE', null, f.file_name, null, null, null,
			  f.stored_at, f.stored_by
			from attachment f where f.owner_type = 'arrears-case' and f.owner_id = :case and f.removed_at is null
			""";

	/** Entries {@code t} with the names of taxes and of who entered them. */
	static final String SELECT = """
			select t.*, x.name as tax_zh, x.name_en as tax_en, a.display_name from (
			""" + ALL + """
			) t left join tax_type x on x.code = t.tax left join account a on a.id = t.entered_by where true
			""";

	private TimelineRows() {
	}

}
