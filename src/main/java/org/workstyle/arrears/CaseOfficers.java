package org.workstyle.arrears;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Option;

/**
 * Who may be the officer of a case: everybody who works in a department or branch.
 */
@Component
@Transactional(readOnly = true)
public class CaseOfficers {

	private static final String OFFICERS = """
			select p.id::text as value, p.name || ' · ' || u.short_name as label
			from membership m join person p on p.id = m.person_id join unit u on u.id = m.unit_id
			where m.home and u.type in ('DEPARTMENT', 'TAX_BRANCH')
			  and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			order by u.position, u.code, p.name collate "zh-x-icu", p.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseOfficers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns them unit by unit.
	 */
	public List<Option> all() {
		return this.jdbc.sql(OFFICERS).param("today", LocalDate.now(this.clock)).query(Option.class).list();
	}

}
