package org.workstyle.inspection;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * Counts what waits for inspectors: one statement.
 */
@Component
@Transactional(readOnly = true)
public class InspectionDesk {

	private static final String FIGURES = """
			select (select count(*) filter (where r.outcome = 'COMPLIANT') from check_result r
			    where r.checked_on between :first and :today and\s""" + InspectionScope.RESULT + """
			) as compliant,
			  (select count(*) from check_result r where r.checked_on between :first and :today
			    and r.outcome <> 'NOT_APPLICABLE' and\s""" + InspectionScope.RESULT + """
			) as checked,
			  (select count(*) from inspection i where i.status = 'OPEN' and\s""" + InspectionScope.INSPECTION + """
			) as open,
			  count(*) filter (where f.state = 'REPORTED') as reported,
			  count(*) filter (where\s""" + FindingRows.OVERDUE + """
			) as overdue,
			  count(*) filter (where exists (select from finding_extension x
			    where x.finding_id = f.id and x.state = 'ASKED')) as asked,
			  count(*) filter (where f.found_on >= :since and\s""" + FindingRows.REPEATED + """
			) as repeated
			from finding f where\s""" + InspectionScope.FINDING;

	private final JdbcClient jdbc;

	InspectionDesk(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the figures as far as the reader sees them.
	 * @param since first day of the repeated findings counted
	 */
	public InspectionFigures figures(LocalDate today, LocalDate since, DataScope scope) {
		return InspectionScope.bind(this.jdbc.sql(FIGURES), scope)
			.param("today", today)
			.param("since", since)
			.param("first", today.withDayOfYear(1))
			.query((row, number) -> new InspectionFigures(row.getInt("open"), row.getInt("reported"),
					row.getInt("overdue"), row.getInt("asked"), row.getInt("repeated"),
					new ComplianceRate("", null, row.getInt("compliant"), 0,
							row.getInt("checked") - row.getInt("compliant"))))
			.single();
	}

}
