package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the days laid down for clearing arrears, each from a day on and with its source.
 */
@Component
@Transactional(readOnly = true)
class ArrearsTerms {

	private static final String TERMS = """
			select distinct on (code) code, days, source, assumed from arrears_term
			where valid_from <= :day order by code, valid_from desc
			""";

	private final JdbcClient jdbc;

	ArrearsTerms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what is in force on a day: one statement.
	 */
	List<Term> on(LocalDate day) {
		return this.jdbc.sql(TERMS)
			.param("day", day)
			.query((row, number) -> new Term(TermCode.valueOf(row.getString("code")), row.getInt("days"),
					row.getString("source"), row.getBoolean("assumed")))
			.list();
	}

	/**
	 * Returns the days of one kind.
	 * @throws IllegalStateException if nothing is laid down for the day
	 */
	Term of(TermCode code, LocalDate day) {
		return on(day).stream()
			.filter((term) -> term.code() == code)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No " + code + " is laid down for " + day));
	}

	/**
	 * A number of days.
	 *
	 * @param code what they are for
	 * @param days how many
	 * @param source where that is laid down
	 * @param assumed whether the bureau has yet to confirm it
	 */
	record Term(TermCode code, int days, String source, boolean assumed) {

	}

}
