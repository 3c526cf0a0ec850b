package org.workstyle.regulation;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * Counts what of regulations waits for somebody: one statement.
 */
@Component
@Transactional(readOnly = true)
public class RegulationDesk {

	private static final String FIGURES = """
			select (select count(*) from duty d where (d.valid_to is null or d.valid_to > :today)
			    and (d.done_on is null or d.frequency <> 'ONCE')
			    and :person in (%s)) as duties,
			  (select count(*) from read_request q
			    join regulation_revision v on v.id = q.revision_id and v.stage = 'PUBLISHED'
			      and (v.ends_on is null or v.ends_on > :today)
			    where q.person_id = :person and not exists (select from read_receipt e
			      where e.revision_id = q.revision_id and e.person_id = q.person_id)) as unread,
			  (select count(*) from (%s) s where s.review_due_on <= :day) as reviews
			""".formatted(Holders.OF_DUTY, RegulationSql.REGULATIONS);

	private final JdbcClient jdbc;

	RegulationDesk(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the figures of a person on a day.
	 */
	public RegulationFigures figures(UUID person, LocalDate today, DataScope scope) {
		return RegulationSql.bind(this.jdbc.sql(FIGURES), scope, today)
			.param("today", today)
			.param("person", person)
			.query((row, number) -> new RegulationFigures(row.getInt("duties"), row.getInt("unread"),
					row.getInt("reviews")))
			.single();
	}

}
