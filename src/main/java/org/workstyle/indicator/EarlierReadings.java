package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;

/**
 * Takes over readings of an earlier time as a set: tens of thousands in a second or two.
 * Readings of quarters that were handed in or published are refused like any others.
 */
@Component
public class EarlierReadings {

	private static final String INSERT = """
			insert into reading (element_id, unit_id, month, state, value, first_reported_at, reported_at, reported_by,
			  reported_by_name)
			select r.element, r.unit, r.month, r.state, r.value, r.at, r.at, r.reporter, r.name
			from unnest(cast(:elements as uuid[]), cast(:units as uuid[]), cast(:months as date[]),
			  cast(:states as text[]), cast(:values as numeric[]), cast(:moments as timestamptz[]),
			  cast(:by as uuid[]), cast(:names as text[])) as r (element, unit, month, state, value, at, reporter, name)
			""";

	private final JdbcClient jdbc;

	EarlierReadings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters the readings, none of which may exist: one statement.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(List<Reported> readings) {
		this.jdbc.sql(INSERT)
			.param("elements", texts(readings, (reading) -> reading.key().element().toString()))
			.param("units", texts(readings, (reading) -> reading.key().unit().toString()))
			.param("months", texts(readings, (reading) -> reading.key().month().atDay(1).toString()))
			.param("states", texts(readings,
					(reading) -> ((reading.value() != null) ? ReadingState.REPORTED : ReadingState.NOT_APPLICABLE)
						.name()))
			.param("values",
					texts(readings, (reading) -> (reading.value() != null) ? reading.value().toPlainString() : null))
			.param("moments", texts(readings, (reading) -> reading.at().toString()))
			.param("by", texts(readings, (reading) -> reading.by().accountId().toString()))
			.param("names", texts(readings, (reading) -> reading.by().displayName()))
			.update();
	}

	private static @Nullable String[] texts(List<Reported> readings, Function<Reported, @Nullable String> text) {
		return readings.stream().map(text).toArray(String[]::new);
	}

	/**
	 * A reading as it was reported.
	 *
	 * @param key whose value of what, and when
	 * @param value the value; none where the element does not apply
	 * @param at when it was reported
	 * @param by who reported it
	 */
	public record Reported(ReadingKey key, @Nullable BigDecimal value, Instant at, Actor by) {

	}

}
