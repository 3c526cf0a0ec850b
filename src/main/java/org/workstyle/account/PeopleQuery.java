package org.workstyle.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list of people: what is asked for, within what may be seen.
 */
final class PeopleQuery {

	/** Who left is shown where the person was on the last day. */
	private static final String DAY = "coalesce(least(p.left_on - 1, cast(:day as date)), cast(:day as date))";

	static final String VALID = " m.valid_from <= " + DAY + " and (m.valid_to is null or m.valid_to > " + DAY + ")";

	private static final String HELD = "exists (select from membership m where m.person_id = p.id and" + VALID;

	private static final UUID NOBODY = new UUID(0, 0);

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	PeopleQuery(PeopleScope scope, LocalDate day) {
		this.parameters.put("day", day);
		if (!scope.everybody()) {
			this.conditions.add("(p.id = :self or " + HELD
					+ " and ((m.home and m.unit_id in (:homes)) or (not m.home and m.unit_id in (:groups)))))");
			this.parameters.put("self", (scope.self() != null) ? scope.self().value() : NOBODY);
			this.parameters.put("homes", values(scope.homes()));
			this.parameters.put("groups", values(scope.groups()));
		}
	}

	PeopleQuery only(PersonId person) {
		return with("p.id = :person", "person", person.value());
	}

	PeopleQuery matching(PeopleFilter filter, @Nullable Set<UnitId> subtree, boolean detailed) {
		this.conditions.add(filter.left() ? "p.left_on <= :day" : "(p.left_on is null or p.left_on > :day)");
		if (subtree != null) {
			with(HELD + " and m.home and m.unit_id in (:subtree))", "subtree", values(subtree));
		}
		if (filter.group() != null) {
			with(HELD + " and not m.home and m.unit_id = :group)", "group", filter.group().value());
		}
		if (filter.standing() != null && detailed) {
			with("p.party_standing = :standing", "standing", filter.standing().name());
		}
		if (filter.text() != null && !filter.text().isBlank()) {
			with("(p.name || ' ' || p.pinyin || ' ' || p.staff_number) ilike :pattern", "pattern",
					Patterns.containing(filter.text()));
		}
		return this;
	}

	PeopleQuery beyond(@Nullable UUID cursor, boolean backward) {
		return (cursor == null) ? this : with("(p.pinyin, p.id) " + (backward ? "<" : ">")
				+ " (select c.pinyin, c.id from person c where c.id = :cursor)", "cursor", cursor);
	}

	String where() {
		return this.conditions.isEmpty() ? "" : " where " + String.join(" and ", this.conditions);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	private PeopleQuery with(String condition, String name, Object value) {
		this.conditions.add(condition);
		this.parameters.put(name, value);
		return this;
	}

	private static List<UUID> values(Collection<UnitId> units) {
		return units.isEmpty() ? List.of(NOBODY) : units.stream().map(UnitId::value).toList();
	}

}
