package org.workstyle.account;

/**
 * The one rule of which units' and groups' records people reach through the places they
 * hold, as SQL: {@link DataScopes} asks it for one person, {@link Readers} for all.
 * <p>
 * Staff reach their own unit and the groups they belong to; heads the units below, too,
 * and the groups that people of those units belong to. What was taken over from merged or
 * split units can be seen, not changed. A group's records are changed by its officers
 * only.
 */
final class Reach {

	private static final String RULE = """
			with recursive
			actor (person_id, head) as (%s),
			held as (
			  select a.person_id, a.head, m.unit_id, m.home, m.position
			  from actor a join membership m on m.person_id = a.person_id
			  where m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			),
			tree (person_id, head, unit_id, reason) as (
			  select person_id, head, unit_id, 'HOME' from held where home
			  union
			  select t.person_id, t.head, p.unit_id, 'BELOW'
			  from tree t join unit_parent p on p.parent_id = t.unit_id
			  join unit u on u.id = p.unit_id and u.type in ('BUREAU', 'DEPARTMENT', 'TAX_BRANCH')
			  where t.head and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
			),
			people_groups as (
			  select distinct t.person_id, g.unit_id
			  from tree t
			  join membership h on h.unit_id = t.unit_id and h.home
			    and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
			  join membership g on g.person_id = h.person_id and not g.home
			    and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
			  where t.head
			),
			direct (person_id, unit_id, editable, reason) as (
			  select person_id, unit_id, true, reason from tree
			  union all select person_id, unit_id, position <> 'MEMBER', 'GROUP' from held where not home
			  union all select person_id, unit_id, false, 'PEOPLE' from people_groups
			),
			inherited (person_id, unit_id) as (
			  select person_id, unit_id from direct
			  union
			  select i.person_id, s.unit_id from inherited i
			  join unit_successor s on s.successor_id = i.unit_id and s.succeeded_on <= :day
			),
			reach as (
			  select * from direct
			  union all select person_id, unit_id, false, 'SUCCESSOR' from inherited
			)
			""";

	private Reach() {
	}

	/**
	 * Returns the rule for the people that a query names.
	 * @param actors query of the people's identifiers, and whether each is a head
	 * @return SQL that defines {@code reach (person_id, unit_id, editable, reason)} on
	 * {@code :day}
	 */
	static String of(String actors) {
		return RULE.formatted(actors);
	}

}
