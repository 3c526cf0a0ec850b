package org.workstyle.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;

/**
 * The table of readings.
 */
@Component
class ReadingRows {

	private static final String COLUMNS = "element_id, unit_id, month, state, value, reported_at, reported_by_name, import_id, version";

	private static final String REPORTED = "select cast(null as text) as code, first_reported_at, " + COLUMNS + """
			 from reading where element_id = any(:elements) and unit_id = any(:units)
			  and month between :reportedFrom and :reportedTo
			""";

	private static final String DERIVED = """
			union all
			select code, null, null, unit_id, month, 'REPORTED', cast(value as numeric), null, null, null, 0
			from (%s) source%d
			""";

	private final JdbcClient jdbc;

	ReadingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the readings of some elements and units over some months.
	 */
	List<Reading> find(Collection<DataElementId> elements, Collection<UnitId> units, YearMonth from, YearMonth to) {
		return ask(REPORTED + " order by month", elements, units, from, to)
			.query((row, number) -> map(row, row.getObject("first_reported_at", OffsetDateTime.class)))
			.list();
	}

	/**
	 * Reads the same and what modules derive by queries: one statement.
	 * @return what they derive; a figure of theirs stands above what was reported
	 */
	List<DerivedElementSource.Value> find(Collection<DataElementId> elements, Collection<UnitId> units, YearMonth from,
			YearMonth to, DerivedQuery derived, Consumer<Reading> reported) {
		List<DerivedElementSource.Value> values = new ArrayList<>();
		derived.ask(ask(derived.behind(REPORTED, DERIVED), elements, units, from, to)).query((row) -> {
			if (row.getString("code") == null) {
				reported.accept(map(row, row.getObject("first_reported_at", OffsetDateTime.class)));
			}
			else {
				values.add(value(row));
			}
		});
		return values;
	}

	private JdbcClient.StatementSpec ask(String sql, Collection<DataElementId> elements, Collection<UnitId> units,
			YearMonth from, YearMonth to) {
		return this.jdbc.sql(sql)
			.param("elements", elements.stream().map(DataElementId::value).toArray(UUID[]::new))
			.param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
			.param("reportedFrom", from.atDay(1))
			.param("reportedTo", to.atDay(1));
	}

	Optional<Reading> find(ReadingKey key) {
		return find(List.of(key.element()), List.of(key.unit()), key.month(), key.month()).stream().findFirst();
	}

	/**
	 * Returns what a reading was before each of its changes, the latest first.
	 */
	List<Reading> earlier(ReadingKey key) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from reading_change where element_id = :element and unit_id = :unit and month = :month
				order by id desc
				""")
			.param("element", key.element().value())
			.param("unit", key.unit().value())
			.param("month", key.month().atDay(1))
			.query((row, number) -> map(row, null))
			.list();
	}

	/**
	 * Writes a reading unless somebody else did since that version.
	 */
	boolean put(ReadingKey key, long version, ReadingText text, Actor actor, Instant now) {
		String sql = (version == 0) ? """
				insert into reading (element_id, unit_id, month, state, value, first_reported_at, reported_at,
				  reported_by, reported_by_name)
				values (:element, :unit, :month, :state, :value, :now, :now, :by, :byName)
				on conflict do nothing
				""" : """
				update reading set state = :state, value = :value, reported_at = :now, reported_by = :by,
				  reported_by_name = :byName, import_id = null
				where element_id = :element and unit_id = :unit and month = :month and version = :version
				""";
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql)
			.param("element", key.element().value())
			.param("unit", key.unit().value())
			.param("month", key.month().atDay(1))
			.param("state", text.state().name())
			.param("value", text.value(), Types.NUMERIC)
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.param("by", actor.accountId())
			.param("byName", actor.displayName());
		return ((version == 0) ? statement : statement.param("version", version)).update() == 1;
	}

	private static DerivedElementSource.Value value(ResultSet row) throws SQLException {
		return new DerivedElementSource.Value(row.getString("code"), new UnitId(row.getObject("unit_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getBigDecimal("value"));
	}

	private static Reading map(ResultSet row, @Nullable OffsetDateTime first) throws SQLException {
		ReadingKey key = new ReadingKey(new DataElementId(row.getObject("element_id", UUID.class)),
				new UnitId(row.getObject("unit_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)));
		BigDecimal value = row.getBigDecimal("value");
		return new Reading(key, ReadingState.valueOf(row.getString("state")), value,
				(first != null) ? first.toInstant() : null,
				row.getObject("reported_at", OffsetDateTime.class).toInstant(), row.getString("reported_by_name"),
				row.getObject("import_id", UUID.class), row.getLong("version"));
	}

}
