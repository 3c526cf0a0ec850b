package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;

/**
 * Lists the people of whom somebody may read, by the pinyin of their names.
 */
@Component
@Transactional(readOnly = true)
public class PeopleList {

	private static final int EXPORTED = 100_000;

	private static final String ROWS = """
			select p.id, p.staff_number, p.name, p.party_standing, p.joined_on, p.left_on, p.version, u.code,
			  u.short_name, m.position, m.post
			from person p
			left join membership m on m.person_id = p.id and m.home and %s
			left join unit u on u.id = m.unit_id
			""".formatted(PeopleQuery.VALID);

	private final JdbcClient jdbc;

	private final UnitDirectory units;

	private final Clock clock;

	PeopleList(JdbcClient jdbc, UnitDirectory units, Clock clock) {
		this.jdbc = jdbc;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * Returns a page of the list.
	 * @param filter which people
	 * @param scope of whom may be read
	 * @param after cursor of the page before
	 * @param before cursor of the page after
	 */
	public Page<PersonRow> page(PeopleFilter filter, PeopleScope scope, @Nullable String after,
			@Nullable String before) {
		Keyset<PersonRow> keyset = new Keyset<>(after, before, (row) -> row.id().toString());
		Set<UnitId> subtree = subtree(filter);
		PeopleQuery counted = query(scope).matching(filter, subtree, scope.detailed());
		int total = this.jdbc
			.sql("select count(*) from (select from person p" + counted.where() + " limit :bound) as counted")
			.params(counted.parameters())
			.param("bound", Page.COUNT_BOUND + 1)
			.query(Integer.class)
			.single();
		String cursor = keyset.cursor();
		PeopleQuery shown = query(scope).matching(filter, subtree, scope.detailed())
			.beyond((cursor != null) ? Keyset.id(cursor) : null, keyset.isBackward());
		return keyset.page(rows(shown, scope, keyset.isBackward() ? " desc" : "", Keyset.LIMIT), total);
	}

	/**
	 * Returns all people of the list, for an export.
	 */
	public Stream<PersonRow> stream(PeopleFilter filter, PeopleScope scope) {
		PeopleQuery query = query(scope).matching(filter, subtree(filter), scope.detailed());
		return rows(query, scope, "", EXPORTED).stream();
	}

	/**
	 * Returns the person's entry.
	 * @throws NotFoundException if there is none, or it may not be read
	 */
	public PersonRow get(PersonId id, PeopleScope scope) {
		return rows(query(scope).only(id), scope, "", 1).stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("person", id));
	}

	private PeopleQuery query(PeopleScope scope) {
		return new PeopleQuery(scope, LocalDate.now(this.clock));
	}

	private @Nullable Set<UnitId> subtree(PeopleFilter filter) {
		return (filter.unit() != null) ? this.units.subtreeOn(filter.unit(), LocalDate.now(this.clock)) : null;
	}

	private List<PersonRow> rows(PeopleQuery query, PeopleScope scope, String direction, int limit) {
		return this.jdbc
			.sql(ROWS + query.where() + " order by p.pinyin" + direction + ", p.id" + direction + " limit :limit")
			.params(query.parameters())
			.param("limit", limit)
			.query((row, number) -> map(row, scope.detailed() || isSelf(row, scope)))
			.list();
	}

	private static boolean isSelf(ResultSet row, PeopleScope scope) throws SQLException {
		return scope.self() != null && scope.self().value().equals(row.getObject("id", UUID.class));
	}

	private static PersonRow map(ResultSet row, boolean detailed) throws SQLException {
		String position = row.getString("position");
		return new PersonRow(new PersonId(row.getObject("id", UUID.class)), row.getString("staff_number"),
				row.getString("name"), detailed ? PartyStanding.valueOf(row.getString("party_standing")) : null,
				row.getString("code"), row.getString("short_name"),
				(position != null) ? MemberPosition.valueOf(position) : null, row.getString("post"),
				row.getObject("joined_on", LocalDate.class), row.getObject("left_on", LocalDate.class),
				row.getLong("version"));
	}

}
