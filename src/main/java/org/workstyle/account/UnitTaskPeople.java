package org.workstyle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.task.LedPeople;
import org.workstyle.task.TaskPeople;

/**
 * Heads see the tasks of the people of their own unit and the units below, by the same
 * rule as {@link DataScopes}. Groups have no tasks of their people here.
 */
@Component
@Transactional(readOnly = true)
class UnitTaskPeople implements TaskPeople {

	private static final String LED = Reach.of("select cast(:person as uuid), true") + """
			select distinct r.unit_id, p.id, p.name from reach r
			left join membership m on m.unit_id = r.unit_id and m.home
			  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			left join person p on p.id = m.person_id
			where r.reason in ('HOME', 'BELOW') order by p.name
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	UnitTaskPeople(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public LedPeople ledBy(Actor actor) {
		UUID person = actor.personId();
		if (person == null || !actor.is(Role.UNIT_HEAD)) {
			return LedPeople.nobody();
		}
		Set<UUID> units = new HashSet<>();
		Map<UUID, String> names = new LinkedHashMap<>();
		this.jdbc.sql(LED).param("person", person).param("day", LocalDate.now(this.clock)).query((row) -> {
			units.add(row.getObject("unit_id", UUID.class));
			UUID led = row.getObject("id", UUID.class);
			if (led != null) {
				names.put(led, row.getString("name"));
			}
		});
		return new LedPeople(units, names);
	}

}
