package org.workstyle.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up units and groups for all modules.
 */
@Component
@Transactional(readOnly = true)
public class UnitDirectory {

	private static final String COLUMNS = "select u.id, u.code, u.name, u.short_name, u.type from unit u ";

	/** Units that exist on the day and whose name, pinyin or code fits the pattern. */
	static final String FOUND = """
			where (u.name || ' ' || u.short_name || ' ' || u.pinyin || ' ' || u.code) ilike :pattern
			  and u.founded_on <= :day and (u.dissolved_on is null or u.dissolved_on > :day)
			""";

	private static final String FIRST = " order by u.position, u.code limit :limit";

	private final JdbcClient jdbc;

	UnitDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the unit with the identifier.
	 */
	public Optional<UnitSummary> find(UnitId id) {
		return this.jdbc.sql(COLUMNS + "where u.id = :id").param("id", id.value()).query(UnitDirectory::map).optional();
	}

	/**
	 * Returns the unit with the code.
	 */
	public Optional<UnitSummary> findByCode(String code) {
		return this.jdbc.sql(COLUMNS + "where u.code = :code").param("code", code).query(UnitDirectory::map).optional();
	}

	/**
	 * Returns all units that exist on the day, in the order of the staff plan.
	 */
	public List<UnitSummary> existingOn(LocalDate day) {
		return this.jdbc
			.sql(COLUMNS + "where u.founded_on <= :day and (u.dissolved_on is null or u.dissolved_on > :day)"
					+ " order by u.position, u.code")
			.param("day", day)
			.query(UnitDirectory::map)
			.list();
	}

	/**
	 * Returns all units that exist from one day to another, both included, in the order
	 * of the staff plan.
	 */
	public List<UnitSummary> existingThroughout(LocalDate first, LocalDate last) {
		return this.jdbc
			.sql(COLUMNS + "where u.founded_on <= :first and (u.dissolved_on is null or u.dissolved_on > :last)"
					+ " order by u.position, u.code")
			.param("first", first)
			.param("last", last)
			.query(UnitDirectory::map)
			.list();
	}

	/**
	 * Returns the units with the identifiers, in the order of the staff plan.
	 */
	public List<UnitSummary> findAll(Collection<UnitId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(COLUMNS + "where u.id in (:ids) order by u.position, u.code")
			.param("ids", ids.stream().map(UnitId::value).toList())
			.query(UnitDirectory::map)
			.list();
	}

	/**
	 * Returns the units from which another one took over.
	 */
	public List<UnitSummary> predecessorsOf(UnitId unit) {
		return this.jdbc
			.sql(COLUMNS + "join unit_successor s on s.unit_id = u.id where s.successor_id = :unit"
					+ " order by u.position, u.code")
			.param("unit", unit.value())
			.query(UnitDirectory::map)
			.list();
	}

	/**
	 * Returns units and groups that exist on the day and whose name, pinyin, pinyin
	 * initials or code contain the text. At most {@code limit} of them.
	 */
	public List<UnitSummary> search(String text, LocalDate day, int limit) {
		return this.jdbc.sql(COLUMNS + FOUND + FIRST)
			.param("pattern", Patterns.containing(text))
			.param("day", day)
			.param("limit", limit)
			.query(UnitDirectory::map)
			.list();
	}

	/**
	 * Returns the unit and all units below it on the day.
	 */
	public Set<UnitId> subtreeOn(UnitId unit, LocalDate day) {
		return subtree(unit, day, day.plusDays(1));
	}

	/**
	 * Returns the unit and all units that are below it on the day or at any time after.
	 */
	Set<UnitId> subtreeFrom(UnitId unit, LocalDate day) {
		return subtree(unit, day, LocalDate.of(9999, 12, 31));
	}

	private Set<UnitId> subtree(UnitId unit, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				with recursive tree (unit_id) as (
				  select cast(:unit as uuid)
				  union
				  select p.unit_id from unit_parent p join tree t on p.parent_id = t.unit_id
				  where p.valid_from < :to and (p.valid_to is null or p.valid_to > :from)
				)
				select unit_id from tree
				""")
			.param("unit", unit.value())
			.param("from", from)
			.param("to", to)
			.query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
			.set();
	}

	static UnitSummary map(ResultSet row, int number) throws SQLException {
		return new UnitSummary(new UnitId(row.getObject("id", UUID.class)), row.getString("code"),
				row.getString("name"), row.getString("short_name"), UnitType.valueOf(row.getString("type")));
	}

}
