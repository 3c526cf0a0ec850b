package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.shared.AskedOnce;

/**
 * Finds the first few inspections and findings for the search over everything, both in
 * one statement, within the scope and in the order of their lists.
 */
@Component
@Transactional(readOnly = true)
public class InspectionFinder {

	private static final String FOUND = """
			(select false as finding, i.id, i.title, i.starts_on as day, i.theme, i.status as state, '' as number,
			  '' as unit, '' as basis, false as overdue
			from inspection i
			where search_grams(i.title) @> search_grams(:text) and position(lower(:text) in lower(i.title)) > 0
			  and\s""" + InspectionScope.INSPECTION + """

			order by i.ends_on desc, i.id desc limit :limit)
			union all
			(select true, f.id, f.problem, f.found_on, f.theme, f.state, f.number, u.short_name, f.basis,
			 \s""" + FindingRows.OVERDUE + """

			from finding f join unit u on u.id = f.unit_id
			where search_grams(f.number || ' ' || f.basis || ' ' || f.problem) @> search_grams(:text)
			  and position(lower(:text) in lower(f.number || ' ' || f.basis || ' ' || f.problem)) > 0
			  and\s""" + InspectionScope.FINDING + """

			order by f.found_on desc, f.id desc limit :limit)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	InspectionFinder(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns what was found within the scope, asked once however many kinds of hits a
	 * page shows.
	 * @param limit the most inspections, and the most findings
	 */
	public List<InspectionHit> find(String text, int limit, DataScope scope) {
		return AskedOnce.list("inspection hits " + limit + " " + text,
				() -> InspectionScope.bind(this.jdbc.sql(FOUND), scope)
					.param("text", text)
					.param("limit", limit)
					.param("today", LocalDate.now(this.clock))
					.query(InspectionFinder::map)
					.list());
	}

	private static InspectionHit map(ResultSet row, int number) throws SQLException {
		return new InspectionHit(row.getBoolean("finding"), row.getString("id"), row.getString("title"),
				row.getObject("day", LocalDate.class), InspectionTheme.valueOf(row.getString("theme")),
				row.getString("state"), row.getString("number"), row.getString("unit"), row.getString("basis"),
				row.getBoolean("overdue"));
	}

}
