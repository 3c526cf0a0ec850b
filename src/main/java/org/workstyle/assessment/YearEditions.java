package org.workstyle.assessment;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was published of a year's quarters.
 */
@Component
@Transactional(readOnly = true)
class YearEditions {

	private final JdbcClient jdbc;

	YearEditions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the units of the latest edition of each published quarter, by quarter and
	 * rank: one statement.
	 */
	List<QuarterUnit> latest(int year) {
		return this.jdbc.sql("""
				select e.quarter_number, e.digest, u.* from edition e join edition_unit u on u.edition_id = e.id
				where e.year = :year and e.quarter_number is not null
				  and e.number = (select max(o.number) from edition o
				    where o.year = e.year and o.quarter_number = e.quarter_number)
				order by e.quarter_number, u.place nulls last, u.position
				""")
			.param("year", year)
			.query((row, number) -> new QuarterUnit(row.getInt("quarter_number"), row.getString("digest"),
					Editions.unit(row, number)))
			.list();
	}

	/**
	 * A unit's result in the latest edition of a quarter.
	 *
	 * @param quarter the quarter's number
	 * @param digest hash of the edition
	 * @param unit the result
	 */
	record QuarterUnit(int quarter, String digest, EditionUnit unit) {

	}

}
