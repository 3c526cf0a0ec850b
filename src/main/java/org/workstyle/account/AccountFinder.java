package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.AskedOnce;
import org.workstyle.shared.Role;

/**
 * Finds the first few people and units for the search over everything, both in one
 * statement, within the scope and in the order of their lists. Administrators, who keep
 * the tree, find all units.
 */
@Component
@Transactional(readOnly = true)
public class AccountFinder {

	private static final String PEOPLE = """
			(select p.id, p.name, p.staff_number as code, u.short_name as unit, m.post, null as type
			from person p
			left join membership m on m.person_id = p.id and m.home and %s
			left join unit u on u.id = m.unit_id
			""".formatted(PeopleQuery.VALID);

	private static final String UNITS = """
			 order by p.pinyin, p.id limit :limit)
			union all
			(select u.id, u.name, u.code, null, null, u.type from unit u
			""" + UnitDirectory.FOUND
			+ " and (:everywhere or u.id = any(:units)) order by u.position, u.code limit :limit)";

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountFinder(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns what was found within the scope, asked once however many kinds of hits a
	 * page shows.
	 * @param limit the most people, and the most units
	 */
	public List<AccountHit> find(String text, int limit, Actor actor, DataScope scope) {
		return AskedOnce.list("people and units " + limit + " " + text, () -> {
			PeopleQuery people = new PeopleQuery(PeopleScope.of(actor, scope), LocalDate.now(this.clock))
				.matching(new PeopleFilter(null, null, null, false, text), null, false);
			return this.jdbc.sql(PEOPLE + people.where() + UNITS)
				.params(people.parameters())
				.param("everywhere", scope.everything() || actor.is(Role.ADMIN))
				.param("units", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new))
				.param("limit", limit)
				.query(AccountFinder::map)
				.list();
		});
	}

	private static AccountHit map(ResultSet row, int number) throws SQLException {
		String type = row.getString("type");
		return new AccountHit(row.getObject("id", UUID.class), row.getString("name"), row.getString("code"),
				row.getString("unit"), row.getString("post"), (type != null) ? UnitType.valueOf(type) : null);
	}

}
