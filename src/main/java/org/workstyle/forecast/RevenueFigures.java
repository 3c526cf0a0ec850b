package org.workstyle.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;

/**
 * Reads amounts that count: one statement.
 */
@Component
@Transactional(readOnly = true)
class RevenueFigures {

	private static final String WITHIN = " where unit_id = any(:units) and month between :from and :to";

	private static final String FIGURES = "select 'FORECAST' as kind, unit_id, month, tax_code, amount from revenue_forecast"
			+ WITHIN + " union all select 'ACTUAL', unit_id, month, tax_code, amount from revenue_actual" + WITHIN
			+ " union all select 'PLAN', unit_id, month, tax_code, amount from revenue_plan" + WITHIN;

	private final JdbcClient jdbc;

	RevenueFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the amounts of some units over some months.
	 */
	RevenueTable of(Collection<UnitId> units, YearMonth from, YearMonth to) {
		RevenueTable table = new RevenueTable();
		this.jdbc.sql(FIGURES)
			.param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("to", to.atDay(1))
			.query((row) -> {
				add(row, table);
			});
		return table;
	}

	private static void add(ResultSet row, RevenueTable table) throws SQLException {
		table.add(
				new RevenueKey(RevenueKind.valueOf(row.getString("kind")),
						new UnitId(row.getObject("unit_id", UUID.class)),
						YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("tax_code")),
				row.getBigDecimal("amount"));
	}

}
