package org.workstyle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Finds out what somebody may see and change today: one statement.
 */
@Component
@Transactional(readOnly = true)
public class DataScopes {

	private static final String REACH = Reach.of("select cast(:person as uuid), cast(:head as boolean)");

	private static final String UNITS = REACH
			+ "select unit_id, bool_or(editable) as editable from reach group by unit_id";

	private static final String REASONS = REACH
			+ """
					select distinct on (u.position, u.code) u.id, u.code, u.name, u.short_name, u.type, r.reason,
					  bool_or(r.editable) over (partition by u.id) as editable
					from reach r join unit u on u.id = r.unit_id
					order by u.position, u.code, array_position(array['HOME', 'BELOW', 'GROUP', 'PEOPLE', 'SUCCESSOR'], r.reason)
					""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DataScopes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the actor's scope of today. A page that only reads asks the database once.
	 */
	public DataScope of(Actor user) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (!(request instanceof ServletRequestAttributes page)
				|| !page.getRequest().getMethod().equals(HttpMethod.GET.name())) {
			return find(user);
		}
		String key = DataScope.class.getName() + "." + user.accountId();
		DataScope known = (DataScope) page.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
		if (known == null) {
			known = find(user);
			page.setAttribute(key, known, RequestAttributes.SCOPE_REQUEST);
		}
		return known;
	}

	private DataScope find(Actor user) {
		boolean everything = user.roles().stream().anyMatch(Role::seesAllUnits);
		boolean works = user.is(Role.STAFF) || user.is(Role.UNIT_HEAD);
		UUID personId = user.personId();
		PersonId person = (personId != null) ? new PersonId(personId) : null;
		if (person == null || !works) {
			return everything ? new DataScope(true, Set.of(), Set.of(), person) : DataScope.nothing();
		}
		Set<UnitId> visible = new HashSet<>();
		Set<UnitId> editable = new HashSet<>();
		this.jdbc.sql(UNITS)
			.param("person", person.value())
			.param("day", LocalDate.now(this.clock))
			.param("head", user.is(Role.UNIT_HEAD))
			.query((row) -> {
				UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
				visible.add(unit);
				if (row.getBoolean("editable")) {
					editable.add(unit);
				}
			});
		return new DataScope(everything, visible, editable, person);
	}

	/**
	 * Answers "what can this person see?": the units and groups, and why.
	 */
	public List<ReachedUnit> explain(PersonId person, boolean head) {
		return this.jdbc.sql(REASONS)
			.param("person", person.value())
			.param("day", LocalDate.now(this.clock))
			.param("head", head)
			.query((row, number) -> new ReachedUnit(UnitDirectory.map(row, number),
					ReachReason.valueOf(row.getString("reason")), row.getBoolean("editable")))
			.list();
	}

}
