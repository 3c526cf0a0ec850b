package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up people for all modules, with the home unit they had on a given day.
 */
@Component
@Transactional(readOnly = true)
public class PersonDirectory {

	private static final String PEOPLE = """
			select p.id, p.staff_number, p.name, p.party_standing, h.unit_id, h.post, u.short_name
			from person p
			left join membership h on h.person_id = p.id and h.home
			  and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
			left join unit u on u.id = h.unit_id
			""";

	private final JdbcClient jdbc;

	PersonDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the person, with the home unit of the day.
	 */
	public Optional<PersonSummary> find(PersonId id, LocalDate day) {
		return findAll(List.of(id), day).stream().findFirst();
	}

	/**
	 * Returns the people, with their home units of the day, by name.
	 */
	public List<PersonSummary> findAll(Collection<PersonId> ids, LocalDate day) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(PEOPLE + "where p.id in (:ids) order by p.name collate \"zh-x-icu\", p.id")
			.param("day", day)
			.param("ids", ids.stream().map(PersonId::value).toList())
			.query(PersonDirectory::map)
			.list();
	}

	/**
	 * Returns who belonged to a unit or group on the day, heads first.
	 */
	public List<PersonSummary> membersOf(UnitId unit, LocalDate day) {
		return this.jdbc.sql(PEOPLE + """
				join membership m on m.person_id = p.id and m.unit_id = :unit
				  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
				order by array_position(array['HEAD', 'DEPUTY', 'OFFICER', 'MEMBER'], m.position),
				  p.name collate "zh-x-icu", p.id
				""").param("day", day).param("unit", unit.value()).query(PersonDirectory::map).list();
	}

	/**
	 * Returns who belonged to the units of a type on the day, heads first.
	 */
	public List<PersonSummary> membersOf(UnitType type, LocalDate day) {
		return this.jdbc.sql(PEOPLE + """
				join membership m on m.person_id = p.id
				  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
				join unit w on w.id = m.unit_id and w.type = :type
				  and w.founded_on <= :day and (w.dissolved_on is null or w.dissolved_on > :day)
				order by w.position, array_position(array['HEAD', 'DEPUTY', 'OFFICER', 'MEMBER'], m.position),
				  p.name collate "zh-x-icu", p.id
				""").param("day", day).param("type", type.name()).query(PersonDirectory::map).list();
	}

	/**
	 * Returns who answers for the units and groups on the day: heads, deputies and those
	 * who keep the records.
	 */
	public Map<UnitId, Set<PersonId>> officersOf(Collection<UnitId> units, LocalDate day) {
		Map<UnitId, Set<PersonId>> officers = new HashMap<>();
		this.jdbc.sql("""
				select unit_id, person_id from membership
				where unit_id = any(:units) and position <> 'MEMBER'
				  and valid_from <= :day and (valid_to is null or valid_to > :day)
				""")
			.param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
			.param("day", day)
			.query((row) -> {
				officers.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), (unit) -> new HashSet<>())
					.add(new PersonId(row.getObject("person_id", UUID.class)));
			});
		return officers;
	}

	/**
	 * Returns people whose name, pinyin, pinyin initials or staff number contain the
	 * text: {@code zs} finds 张三. At most {@code limit} of them.
	 */
	public List<PersonSummary> search(String text, LocalDate day, int limit) {
		return this.jdbc.sql(PEOPLE + """
				where (p.name || ' ' || p.pinyin || ' ' || p.staff_number) ilike :pattern
				  and (p.left_on is null or p.left_on > :day)
				order by p.name collate "zh-x-icu", p.id limit :limit
				""")
			.param("day", day)
			.param("pattern", Patterns.containing(text))
			.param("limit", limit)
			.query(PersonDirectory::map)
			.list();
	}

	/**
	 * Returns who works here on the day and has no account, by name.
	 */
	public List<PersonSummary> withoutAccount(LocalDate day) {
		return this.jdbc.sql(PEOPLE + """
				where (p.left_on is null or p.left_on > :day)
				  and not exists (select from account a where a.person_id = p.id)
				order by p.name collate "zh-x-icu", p.id
				""").param("day", day).query(PersonDirectory::map).list();
	}

	private static PersonSummary map(ResultSet row, int number) throws SQLException {
		@Nullable UUID unit = row.getObject("unit_id", UUID.class);
		return new PersonSummary(new PersonId(row.getObject("id", UUID.class)), row.getString("staff_number"),
				row.getString("name"), (unit != null) ? new UnitId(unit) : null, row.getString("short_name"),
				row.getString("post"), PartyStanding.valueOf(row.getString("party_standing")));
	}

}
