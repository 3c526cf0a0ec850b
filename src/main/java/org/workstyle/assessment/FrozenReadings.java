package org.workstyle.assessment;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.QuarterGate;
import org.workstyle.shared.Quarter;

/**
 * Readings are frozen once the unit handed in, unless an exception lets it change them
 * for some days, and once the quarter is published, whatever the unit did.
 */
@Component
class FrozenReadings implements QuarterGate {

	private static final String FROZEN = """
			select u.id
			from assessment_quarter q cross join unnest(:units) as u (id)
			where q.year = :year and q.number = :number
			  and (q.state in ('PUBLISHED', 'CLOSED')
			    or exists (
			      select from quarter_submission s
			      where s.quarter_id = q.id and s.unit_id = u.id and s.state = 'SUBMITTED'
			        and not exists (
			          select from quarter_exception e
			          where e.quarter_id = q.id and e.unit_id = u.id and e.kind = 'LATE' and e.revoked_at is null
			            and e.ends_on >= :today)))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FrozenReadings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Set<UnitId> frozen(Quarter quarter, Set<UnitId> units) {
		return this.jdbc.sql(FROZEN)
			.param("units", units.stream().map(UnitId::value).toArray(UUID[]::new), Types.ARRAY)
			.param("year", quarter.year())
			.param("number", quarter.number())
			.param("today", LocalDate.now(this.clock))
			.query(UUID.class)
			.list()
			.stream()
			.map(UnitId::new)
			.collect(Collectors.toSet());
	}

}
