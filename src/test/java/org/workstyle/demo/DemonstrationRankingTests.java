package org.workstyle.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.DemonstrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration's scores look like a bureau's: spread out, none absurd, and moving
 * from quarter to quarter without being shuffled.
 */
@DemonstrationTest
class DemonstrationRankingTests {

	private static final String QUARTERS = """
			select e.id from edition e
			where e.quarter_number is not null
			  and e.number = (select max(o.number) from edition o
			    where o.year = e.year and o.quarter_number = e.quarter_number)
			order by e.year, e.quarter_number
			""";

	@Autowired
	JdbcClient jdbc;

	@Test
	void departmentsAndBranchesAreSpreadOutInEachQuarter() {
		List<UUID> quarters = this.jdbc.sql(QUARTERS).query(UUID.class).list();
		assertThat(quarters).hasSize(5);
		for (UUID quarter : quarters) {
			for (String type : List.of("DEPARTMENT", "TAX_BRANCH")) {
				List<BigDecimal> scores = this.jdbc
					.sql("select s.score from edition_unit s join unit u on u.id = s.unit_id"
							+ " where s.edition_id = :edition and u.type = :type order by s.place")
					.param("edition", quarter)
					.param("type", type)
					.query(BigDecimal.class)
					.list();
				assertThat(scores).as(type)
					.allMatch((score) -> score.doubleValue() >= 50 && score.doubleValue() <= 103)
					.hasSizeGreaterThanOrEqualTo(8);
				assertThat(scores.stream().distinct().count()).as(type + " " + scores)
					.isGreaterThanOrEqualTo(scores.size() * 2L / 3);
				assertThat(scores.get(0).subtract(scores.get(scores.size() - 1)).doubleValue()).as(type + " " + scores)
					.isBetween(5.0, 50.0);
			}
		}
	}

}
