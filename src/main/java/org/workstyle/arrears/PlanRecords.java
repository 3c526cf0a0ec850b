package org.workstyle.arrears;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.arrears.PlanState.Instalment;

/**
 * Reads clearing plans with what was paid since each began, payments that were reversed
 * left out: one statement.
 */
@Component
@Transactional(readOnly = true)
public class PlanRecords {

	static final String SELECT = """
			select p.id, p.case_id, p.agreed_on, p.basis, p.document, p.note, p.reason, p.entered_at, a.display_name,
			  n.agreed_on as replaced_on, paid.days as paid_on, paid.amounts as paid,
			  array(select i.due_on from arrears_instalment i where i.plan_id = p.id order by i.number) as due_on,
			  array(select i.amount from arrears_instalment i where i.plan_id = p.id order by i.number) as due,
			  (select t.value from arrears_setting t where t.name = 'PLAN_GRACE' and t.valid_from <= p.agreed_on
			    order by t.valid_from desc limit 1) as grace
			from arrears_plan p
			join account a on a.id = p.entered_by
			left join arrears_plan n on n.replaces_id = p.id
			cross join lateral (
			  select array_agg(d.paid_on order by d.paid_on) as days, array_agg(d.amount order by d.paid_on) as amounts
			  from (select y.paid_on, -sum(m.principal + m.surcharge) as amount
			    from arrears_payment y join arrears_movement m on m.payment_id = y.id and m.kind = 'PAYMENT'
			    where y.case_id = p.case_id and y.paid_on >= p.agreed_on and m.booked_on <= :day
			      and not exists (select from arrears_movement r where r.reverses_id = m.id and r.booked_on <= :day)
			    group by y.paid_on) d) paid
			""";

	private final JdbcClient jdbc;

	PlanRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the plans of a case as they stand on a day, the latest first.
	 */
	public List<PlanView> of(ArrearsCaseId arrearsCase, LocalDate day) {
		return this.jdbc.sql(SELECT + "where p.case_id = :case order by p.agreed_on desc, p.id desc")
			.param("case", arrearsCase.value())
			.param("day", day)
			.query((row, number) -> map(row, day))
			.list();
	}

	/**
	 * Returns the plan of a case that is in force.
	 */
	public Optional<PlanView> inForce(ArrearsCaseId arrearsCase, LocalDate day) {
		return of(arrearsCase, day).stream().filter(PlanView::isInForce).findFirst();
	}

	static PlanView map(ResultSet row, LocalDate day) throws SQLException {
		LocalDate replacedOn = row.getObject("replaced_on", LocalDate.class);
		LocalDate until = (replacedOn != null && !replacedOn.isAfter(day)) ? replacedOn.minusDays(1) : day;
		List<Instalment> instalments = new ArrayList<>();
		NavigableMap<LocalDate, BigDecimal> due = amounts(row.getArray("due_on"), row.getArray("due"));
		due.forEach((dueOn, amount) -> instalments.add(new Instalment(dueOn, amount)));
		PlanFacts facts = new PlanFacts(row.getObject("agreed_on", LocalDate.class),
				PlanBasis.valueOf(row.getString("basis")), row.getString("document"), row.getString("note"),
				instalments);
		PlanState state = PlanState.of(instalments, amounts(row.getArray("paid_on"), row.getArray("paid")), until,
				row.getInt("grace"));
		return new PlanView(new ClearingPlanId(row.getObject("id", UUID.class)), facts, state, replacedOn,
				row.getString("reason"), row.getString("display_name"),
				row.getObject("entered_at", OffsetDateTime.class).toInstant());
	}

	private static NavigableMap<LocalDate, BigDecimal> amounts(@Nullable Array days, @Nullable Array amounts)
			throws SQLException {
		NavigableMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
		if (days != null && amounts != null) {
			List<LocalDate> each = Stream.of((Date[]) days.getArray()).map(Date::toLocalDate).toList();
			BigDecimal[] sums = (BigDecimal[]) amounts.getArray();
			for (int index = 0; index < each.size(); index++) {
				byDay.put(each.get(index), sums[index]);
			}
		}
		return byDay;
	}

}
