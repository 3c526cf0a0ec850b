package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * Computes rates of compliance by theme, unit and regulation: one statement.
 */
@Component
@Transactional(readOnly = true)
public class ComplianceRates {

	private static final String RATES = """
			with counted as (
			  select i.theme, r.unit_id, c.regulation_id, substring(c.basis from '^.*\\u300b') as title, r.outcome
			  from check_result r
			  join inspection i on i.id = r.inspection_id
			  join check_item c on c.id = r.item_id
			  where r.checked_on between :from and :to and r.outcome <> 'NOT_APPLICABLE' and\s"""
			+ InspectionScope.RESULT
			+ """
					)
					select grouping(g.theme, g.unit_id, g.regulation_id) as side, g.theme, cast(g.unit_id as text) as unit,
					  cast(g.regulation_id as text) as regulation, max(g.title) as title, max(u.short_name) as short_name,
					  count(*) filter (where g.outcome = 'COMPLIANT') as compliant,
					  count(*) filter (where g.outcome = 'PARTLY') as partly,
					  count(*) filter (where g.outcome = 'NOT_COMPLIANT') as wrong
					from counted g join unit u on u.id = g.unit_id
					group by grouping sets ((), (g.theme), (g.unit_id), (g.regulation_id))
					order by side, max(u.position), max(g.title) collate "zh-x-icu", g.theme
					""";

	private static final int BY_THEME = 0b011;

	private static final int BY_UNIT = 0b101;

	private static final int BY_REGULATION = 0b110;

	private static final int ALL = 0b111;

	private final JdbcClient jdbc;

	ComplianceRates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the rates of what was checked in the period, as far as the reader sees it.
	 */
	public ComplianceTables of(LocalDate from, LocalDate to, DataScope scope) {
		List<Line> lines = InspectionScope.bind(this.jdbc.sql(RATES), scope)
			.param("from", from)
			.param("to", to)
			.query(ComplianceRates::map)
			.list();
		ComplianceRate all = rates(lines, ALL).stream()
			.findFirst()
			.orElseGet(() -> new ComplianceRate("", null, 0, 0, 0));
		return new ComplianceTables(from, to, all, byTheme(lines), rates(lines, BY_UNIT), rates(lines, BY_REGULATION));
	}

	private static List<ComplianceRate> byTheme(List<Line> lines) {
		return rates(lines, BY_THEME).stream()
			.sorted(Comparator.comparing((rate) -> InspectionTheme.valueOf(rate.key())))
			.toList();
	}

	private static List<ComplianceRate> rates(List<Line> lines, int side) {
		return lines.stream().filter((line) -> line.side() == side).map(Line::rate).toList();
	}

	private static Line map(ResultSet row, int number) throws SQLException {
		int side = row.getInt("side");
		ComplianceRate rate = switch (side) {
			case BY_THEME -> rate(row, row.getString("theme"), null);
			case BY_UNIT -> rate(row, row.getString("unit"), row.getString("short_name"));
			case BY_REGULATION -> rate(row, row.getString("regulation"), row.getString("title"));
			default -> rate(row, "", null);
		};
		return new Line(side, rate);
	}

	private static ComplianceRate rate(ResultSet row, String key, @Nullable String name) throws SQLException {
		return new ComplianceRate(key, name, row.getInt("compliant"), row.getInt("partly"), row.getInt("wrong"));
	}

	private record Line(int side, ComplianceRate rate) {

	}

}
