package org.workstyle.assessment;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.PublishedValues;
import org.workstyle.shared.Quarter;

/**
 * The published values of an indicator from the latest editions.
 */
@Component
@Transactional(readOnly = true)
class EditionValues implements PublishedValues {

	private final JdbcClient jdbc;

	EditionValues(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PublishedValue> of(String code, UnitId unit) {
		return this.jdbc.sql("""
				select e.year, e.quarter_number, s.value, s.score, s.full_score
				from (
				  select distinct on (year, quarter_number) id, year, quarter_number
				  from edition where quarter_number is not null
				  order by year, quarter_number, number desc) e
				join edition_score s on s.edition_id = e.id
				where s.indicator_code = :code and s.unit_id = :unit
				order by e.year, e.quarter_number
				""")
			.param("code", code)
			.param("unit", unit.value())
			.query((row, number) -> new PublishedValue(new Quarter(row.getInt("year"), row.getInt("quarter_number")),
					row.getBigDecimal("value"), row.getBigDecimal("score"), row.getBigDecimal("full_score")))
			.list();
	}

}
