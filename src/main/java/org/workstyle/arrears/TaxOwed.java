package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the tax that a case owes on a day, as the books of that day say; a deferral moves
 * the last day to pay. One statement.
 */
@Component
@Transactional(readOnly = true)
class TaxOwed {

	private static final String OWED = """
			select coalesce(sum(o.tax), 0) as tax, coalesce(sum(o.tax) filter (where o.due_on < :day), 0) as past_due,
			  min(o.due_on) as earliest
			from (select sum(m.principal) as tax, greatest(i.due_on, (select max(s.to_on) from arrears_stop s
			    where s.item_id = i.id and s.kind = 'DEFERRAL' and s.withdrawn_at is null and s.from_on <= :day)) as due_on
			  from arrears_item i join arrears_movement m on m.item_id = i.id and m.booked_on <= :day
			  where i.case_id = :case group by i.id having sum(m.principal) > 0) o
			""";

	private final JdbcClient jdbc;

	TaxOwed(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Owed on(ArrearsCaseId arrearsCase, LocalDate day) {
		return this.jdbc.sql(OWED)
			.param("case", arrearsCase.value())
			.param("day", day)
			.query((row, number) -> new Owed(row.getBigDecimal("tax"), row.getBigDecimal("past_due"),
					row.getObject("earliest", LocalDate.class)))
			.single();
	}

	/**
	 * What is owed.
	 *
	 * @param tax all of it
	 * @param pastDue that of items past their last day to pay
	 * @param earliestDue the last day to pay of the oldest item that is open
	 */
	record Owed(BigDecimal tax, BigDecimal pastDue, @Nullable LocalDate earliestDue) {

	}

}
