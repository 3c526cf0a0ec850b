package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.exchange.RowMerge;
import org.workstyle.shared.Actor;

/**
 * Adds imported amounts as next versions.
 */
@Component
class RevenueMerge implements RowMerge {

	private static final String ROWS = """
			select s.kind, s.unit_id, s.month, s.tax_code, s.amount, coalesce(t.number, 0) as number
			from revenue_staging s left join revenue_newest t on t.kind = s.kind and t.unit_id = s.unit_id
			  and t.month = s.month and t.tax_code = s.tax_code
			where s.import_id = :id and t.amount is distinct from s.amount
			order by s.row_number
			""";

	private final JdbcClient jdbc;

	private final RevenueManagement management;

	RevenueMerge(JdbcClient jdbc, RevenueManagement management) {
		this.jdbc = jdbc;
		this.management = management;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public long merge(UUID importId, Actor actor) {
		List<Row> rows = this.jdbc.sql(ROWS)
			.param("id", importId)
			.query((row, number) -> new Row(
					new RevenueKey(RevenueKind.valueOf(row.getString("kind")),
							new UnitId(row.getObject("unit_id", UUID.class)),
							YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("tax_code")),
					row.getInt("number"), row.getBigDecimal("amount")))
			.list();
		rows.forEach((row) -> this.management.enter(row.key(), row.number(), row.amount(), importId, actor));
		return rows.size();
	}

	private record Row(RevenueKey key, int number, BigDecimal amount) {

	}

}
