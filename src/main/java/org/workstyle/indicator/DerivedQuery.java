package org.workstyle.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;

/**
 * What modules derive by queries of some elements over some months. It is read in the
 * same statement as what was reported, however many modules there are.
 *
 * @param queries the modules' queries
 * @param codes the codes of the elements
 * @param from the first month
 * @param to the last month
 * @param today today
 */
record DerivedQuery(List<String> queries, Set<String> codes, YearMonth from, YearMonth to, LocalDate today) {

	/**
	 * Adds the queries to those of the readings. Only derived rows have a code.
	 */
	String behind(String reported, String columns) {
		StringBuilder all = new StringBuilder(reported);
		for (int number = 0; number < this.queries.size(); number++) {
			all.append(columns.formatted(this.queries.get(number), number));
		}
		return all.toString();
	}

	JdbcClient.StatementSpec ask(JdbcClient.StatementSpec statement) {
		return statement.param("from", this.from.atDay(1))
			.param("to", this.to.atEndOfMonth())
			.param("quarterFrom", Quarter.containing(this.from.atDay(1)).firstDay())
			.param("quarterTo", Quarter.containing(this.to.atDay(1)).lastDay())
			.param("today", this.today);
	}

	/**
	 * Whether a value was asked for: a query derives all elements of its module.
	 */
	boolean wants(DerivedElementSource.Value value, Collection<UnitId> units) {
		return this.codes.contains(value.code()) && units.contains(value.unit()) && !value.month().isBefore(this.from)
				&& !value.month().isAfter(this.to);
	}

}
