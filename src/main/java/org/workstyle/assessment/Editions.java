package org.workstyle.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Quarter;

/**
 * Reads what was published. The rows say the same as the canonical text, which alone is
 * proved.
 */
@Component
@Transactional(readOnly = true)
public class Editions {

	private static final String SELECT = """
			select e.id, e.year, e.quarter_number, e.number, e.reason, e.digest, e.published_by_name, e.published_at,
			  a.id as appeal_id, a.indicator_code
			from edition e left join appeal a on a.id = e.appeal_id
			""";

	private final JdbcClient jdbc;

	Editions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns all editions of a quarter, the latest first.
	 */
	public List<Edition> of(Quarter quarter) {
		return this.jdbc.sql(SELECT + "where year = :year and quarter_number = :number order by number desc")
			.param("year", quarter.year())
			.param("number", quarter.number())
			.query(Editions::edition)
			.list();
	}

	/**
	 * Returns all editions of a year's assessment, the latest first.
	 */
	public List<Edition> of(int year) {
		return this.jdbc.sql(SELECT + "where year = :year and quarter_number is null order by number desc")
			.param("year", year)
			.query(Editions::edition)
			.list();
	}

	/**
	 * Returns the latest edition of a quarter.
	 * @throws NotFoundException if it was not published
	 */
	public Edition latest(Quarter quarter) {
		return of(quarter).stream().findFirst().orElseThrow(() -> new NotFoundException("edition", quarter));
	}

	/**
	 * Returns an edition of a quarter with its text, the latest where none is named: one
	 * statement.
	 * @throws NotFoundException if there is no such edition
	 */
	public EditionText text(Quarter quarter, @Nullable Integer number) {
		return this.jdbc.sql(SELECT.replace("digest,", "digest, canonical,") + """
				where year = :year and quarter_number = :quarter and number = coalesce(cast(:number as integer), number)
				order by number desc limit 1
				""")
			.param("year", quarter.year())
			.param("quarter", quarter.number())
			.param("number", number)
			.query((row, at) -> new EditionText(edition(row, at), row.getString("canonical")))
			.optional()
			.orElseThrow(() -> new NotFoundException("edition", quarter));
	}

	/**
	 * Returns the canonical text of an edition.
	 */
	public String canonical(UUID edition) {
		return this.jdbc.sql("select canonical from edition where id = :id")
			.param("id", edition)
			.query(String.class)
			.single();
	}

	/**
	 * Returns the units of an edition by rank.
	 */
	public List<EditionUnit> units(UUID edition) {
		return this.jdbc.sql("""
				select unit_id, unit_name, earned, available, adjustment, score, place, segment, partial
				from edition_unit where edition_id = :edition order by place nulls last, position
				""").param("edition", edition).query(Editions::unit).list();
	}

	/**
	 * Returns the rank of each unit in the latest edition of a quarter: one statement.
	 */
	public Map<UnitId, Integer> places(Quarter quarter) {
		Map<UnitId, Integer> places = new HashMap<>();
		this.jdbc.sql("""
				select unit_id, place from edition_unit
				where place is not null and edition_id = (
				  select id from edition where year = :year and quarter_number = :number order by number desc limit 1)
				""").param("year", quarter.year()).param("number", quarter.number()).query((row) -> {
			places.put(unitId(row), row.getInt("place"));
		});
		return places;
	}

	/**
	 * Returns the scores of an edition, of one unit or of all.
	 */
	public List<EditionScore> scores(UUID edition, @Nullable UnitId unit) {
		String condition = (unit != null) ? " and unit_id = :unit" : "";
		return this.jdbc.sql("""
				select unit_id, indicator_code, state, numerator, denominator, value, score, full_score, light, place
				from edition_score where edition_id = :edition""" + condition + " order by indicator_code, unit_id")
			.param("edition", edition)
			.param("unit", (unit != null) ? unit.value() : null)
			.query(Editions::score)
			.list();
	}

	/**
	 * Returns one score of an edition.
	 */
	public Optional<EditionScore> score(UUID edition, UnitId unit, String indicator) {
		return scores(edition, unit).stream().filter((score) -> score.indicator().equals(indicator)).findFirst();
	}

	/**
	 * Returns the dimension scores of an edition, of one unit or of all.
	 */
	public List<EditionDimension> dimensions(UUID edition, @Nullable UnitId unit) {
		String condition = (unit != null) ? " and unit_id = :unit" : "";
		return this.jdbc.sql("""
				select unit_id, dimension_code, earned, available, score
				from edition_dimension where edition_id = :edition""" + condition + " order by dimension_code, unit_id")
			.param("edition", edition)
			.param("unit", (unit != null) ? unit.value() : null)
			.query((row, number) -> new EditionDimension(unitId(row), row.getString("dimension_code"),
					row.getBigDecimal("earned"), row.getBigDecimal("available"), row.getBigDecimal("score")))
			.list();
	}

	private static Edition edition(ResultSet row, int number) throws SQLException {
		return new Edition(row.getObject("id", UUID.class), row.getInt("year"),
				row.getObject("quarter_number", Integer.class), row.getInt("number"), row.getString("reason"),
				cause(row), row.getString("digest"), row.getString("published_by_name"),
				row.getObject("published_at", OffsetDateTime.class).toInstant());
	}

	private static Edition.@Nullable Cause cause(ResultSet row) throws SQLException {
		UUID appeal = row.getObject("appeal_id", UUID.class);
		return (appeal != null) ? new Edition.Cause(new AppealId(appeal), row.getString("indicator_code")) : null;
	}

	static EditionUnit unit(ResultSet row, int number) throws SQLException {
		return new EditionUnit(unitId(row), row.getString("unit_name"), row.getBigDecimal("earned"),
				row.getBigDecimal("available"), row.getBigDecimal("adjustment"), row.getBigDecimal("score"),
				row.getObject("place", Integer.class), row.getObject("segment", Integer.class),
				row.getBoolean("partial"));
	}

	private static EditionScore score(ResultSet row, int number) throws SQLException {
		return new EditionScore(unitId(row), row.getString("indicator_code"), row.getString("state"),
				row.getBigDecimal("numerator"), row.getBigDecimal("denominator"), row.getBigDecimal("value"),
				row.getBigDecimal("score"), row.getBigDecimal("full_score"), row.getString("light"),
				row.getObject("place", Integer.class));
	}

	private static UnitId unitId(ResultSet row) throws SQLException {
		return new UnitId(row.getObject("unit_id", UUID.class));
	}

}
