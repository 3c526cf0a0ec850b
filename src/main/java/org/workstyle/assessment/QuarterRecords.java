package org.workstyle.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.scoring.QuarterInputs.Pair;
import org.workstyle.shared.AskedOnce;

/**
 * Reads what bears on an unpublished quarter's scores beside its readings: indicators
 * left out, points given and taken, and how many units handed in. One statement.
 */
@Component
@Transactional(readOnly = true)
class QuarterRecords {

	private static final String RECORDS = """
			select 'EXEMPT' as kind, unit_id, indicator_code, cast(null as numeric) as points, granted_at as since, id
			from quarter_exception
			where quarter_id = :quarter and kind = 'EXEMPT' and revoked_at is null
			union all
			select 'POINTS', unit_id, null, points, proposed_at, id
			from adjustment where year = :year and quarter_number = :number and state = 'APPROVED'
			union all
			select 'SUBMITTED', unit_id, null, null, submitted_at, id
			from quarter_submission where quarter_id = :quarter and state = 'SUBMITTED'
			order by kind, since, id
			""";

	private final JdbcClient jdbc;

	QuarterRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the records as they are now.
	 */
	Found of(AssessmentQuarter assessed) {
		return new Found(AskedOnce.list("quarter records " + assessed.quarter(),
				() -> this.jdbc.sql(RECORDS)
					.param("quarter", assessed.id().value())
					.param("year", assessed.quarter().year())
					.param("number", assessed.quarter().number())
					.query(Row::map)
					.list()));
	}

	/**
	 * What was found.
	 *
	 * @param rows the records, in the order they were made
	 */
	record Found(List<Row> rows) {

		/**
		 * Returns which indicators are left out for which units.
		 */
		Set<Pair> exempt() {
			return of("EXEMPT").flatMap(
					(row) -> Stream.ofNullable(row.indicator()).map((code) -> new Pair(code, row.unit().toString())))
				.collect(Collectors.toSet());
		}

		/**
		 * Returns the approved points of those of the units that have any.
		 */
		Map<String, List<BigDecimal>> points(Set<UnitId> units) {
			return of("POINTS").filter((row) -> units.contains(row.unit()))
				.collect(Collectors.groupingBy((row) -> row.unit().toString(),
						Collectors.flatMapping((row) -> Stream.ofNullable(row.points()), Collectors.toList())));
		}

		/**
		 * Returns how many units' readings are handed in and not sent back.
		 */
		long submitted() {
			return of("SUBMITTED").count();
		}

		private Stream<Row> of(String kind) {
			return this.rows.stream().filter((row) -> row.kind().equals(kind));
		}

	}

	/**
	 * One record.
	 */
	record Row(String kind, UnitId unit, @Nullable String indicator, @Nullable BigDecimal points) {

		static Row map(ResultSet row, int number) throws SQLException {
			return new Row(row.getString("kind"), new UnitId(row.getObject("unit_id", UUID.class)),
					row.getString("indicator_code"), row.getBigDecimal("points"));
		}

	}

}
