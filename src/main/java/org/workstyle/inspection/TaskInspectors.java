package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * Finds who answers for what is open: the inspectors of today, and the heads, deputies
 * and officers of units.
 */
@Component
class TaskInspectors {

	private static final String INSPECTORS = """
			select a.person_id, m.unit_id from account a
			join account_role r on r.account_id = a.id and r.role = 'INSPECTOR'
			left join membership m on m.person_id = a.person_id and m.home
			  and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			where a.person_id is not null and not a.disabled
			""";

	private final PersonDirectory people;

	private final JdbcClient jdbc;

	private final Clock clock;

	TaskInspectors(PersonDirectory people, JdbcClient jdbc, Clock clock) {
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Returns the inspectors with their own units: one statement.
	 */
	Map<UUID, UUID> all() {
		Map<UUID, UUID> inspectors = new HashMap<>();
		this.jdbc.sql(INSPECTORS).param("today", today()).query((row) -> {
			inspectors.put(row.getObject("person_id", UUID.class), row.getObject("unit_id", UUID.class));
		});
		return inspectors;
	}

	/**
	 * Returns those of the inspectors who may decide on something of the unit.
	 * @param involved who did it, or answers for it
	 */
	static Set<UUID> impartial(Map<UUID, UUID> inspectors, UUID unit, Set<UUID> involved) {
		BiPredicate<UUID, @Nullable UUID> impartial = (inspector, own) -> !involved.contains(inspector)
				&& !unit.equals(own);
		return inspectors.entrySet()
			.stream()
			.filter((inspector) -> impartial.test(inspector.getKey(), inspector.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * Returns the people in the column {@code involved} of a row.
	 */
	static Set<UUID> involved(ResultSet row) throws SQLException {
		return Set.copyOf(List.of((UUID[]) row.getArray("involved").getArray()));
	}

	/**
	 * Returns the officers of each unit: one statement.
	 */
	Map<UUID, Set<UUID>> officersOf(Collection<UUID> units) {
		return this.people.officersOf(units.stream().distinct().map(UnitId::new).toList(), today())
			.entrySet()
			.stream()
			.collect(Collectors.toMap((unit) -> unit.getKey().value(),
					(unit) -> unit.getValue().stream().map(PersonId::value).collect(Collectors.toSet())));
	}

}
