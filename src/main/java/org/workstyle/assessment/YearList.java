package org.workstyle.assessment;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the years for which a quarter was opened.
 */
@Component
@Transactional(readOnly = true)
public class YearList {

	private static final String YEARS = """
			select q.year, coalesce(a.state, 'OPEN') as state, count(*) as opened,
			  count(*) filter (where q.state in ('PUBLISHED', 'CLOSED')) as published,
			  (select count(distinct u.unit_id) from edition e join edition_unit u on u.edition_id = e.id
			    where e.year = q.year) as units,
			  a.approved_at, a.approved_by_name, a.closed_at
			from assessment_quarter q left join annual_assessment a on a.year = q.year
			group by q.year, a.id
			order by q.year desc""";

	private final JdbcClient jdbc;

	YearList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the years, the latest first.
	 */
	public List<YearSummary> all() {
		return this.jdbc.sql(YEARS).query(YearSummary.class).list();
	}

}
