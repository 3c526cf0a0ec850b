package org.workstyle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Finds out what somebody may see and change today: one statement.
 * <p>
 * Staff see their own unit and the groups they belong to; heads the units below, too, and
 * the groups that people of those units belong to. What a unit took over from merged
 * units can be seen, not changed. A group's records are changed by its officers only.
 */
@Component
@Transactional(readOnly = true)
public class DataScopes {

	private static final String UNITS = """
			with recursive
			current_membership as (
			  select m.unit_id, m.home, m.position from membership m
			  where m.person_id = :person and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			),
			tree (unit_id) as (
			  select unit_id from current_membership where home
			  union
			  select p.unit_id from unit_parent p join tree t on p.parent_id = t.unit_id
			  where :head and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
			),
			inherited (unit_id) as (
			  select unit_id from tree
			  union
			  select s.unit_id from unit_successor s join inherited i on s.successor_id = i.unit_id
			),
			people_groups as (
			  select distinct g.unit_id
			  from tree t
			  join membership h on h.unit_id = t.unit_id and h.home
			    and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
			  join membership g on g.person_id = h.person_id and not g.home
			    and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
			  where :head
			)
			select unit_id, bool_or(editable) as editable from (
			  select unit_id, true as editable from tree
			  union all select unit_id, false from inherited
			  union all select unit_id, position <> 'MEMBER' from current_membership where not home
			  union all select unit_id, false from people_groups
			) as reach group by unit_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DataScopes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the actor's scope of today.
	 */
	public DataScope of(Actor user) {
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

}
