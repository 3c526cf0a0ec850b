package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Takes over amounts of an earlier time as a set: thousands at once, each with the moment
 * at which it was entered.
 */
@Component
public class EarlierRevenue {

	private static final String INSERT = """
			insert into revenue_version
			  (id, kind, unit_id, month, tax_code, number, amount, entered_at, entered_by, entered_by_name)
			select r.id, r.kind, r.unit, r.month, r.tax, r.number, r.amount, r.at, r.person, r.name
			from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:units as uuid[]), cast(:months as date[]),
			  cast(:taxes as text[]), cast(:numbers as integer[]), cast(:amounts as numeric[]),
			  cast(:moments as timestamptz[]), cast(:by as uuid[]), cast(:names as text[]))
			  as r (id, kind, unit, month, tax, number, amount, at, person, name)
			""";

	private final JdbcClient jdbc;

	EarlierRevenue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters the amounts, none of which may exist: one statement.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(List<Entered> amounts) {
		this.jdbc.sql(INSERT)
			.param("ids", texts(amounts, (each) -> TimeOrderedIds.next().toString()))
			.param("kinds", texts(amounts, (each) -> each.key().kind().name()))
			.param("units", texts(amounts, (each) -> each.key().unit().toString()))
			.param("months", texts(amounts, (each) -> each.key().month().atDay(1).toString()))
			.param("taxes", texts(amounts, (each) -> each.key().tax()))
			.param("numbers", texts(amounts, (each) -> String.valueOf(each.number())))
			.param("amounts", texts(amounts, (each) -> each.amount().toPlainString()))
			.param("moments", texts(amounts, (each) -> each.at().toString()))
			.param("by", texts(amounts, (each) -> each.by().accountId().toString()))
			.param("names", texts(amounts, (each) -> each.by().displayName()))
			.update();
	}

	private static String[] texts(List<Entered> amounts, Function<Entered, String> text) {
		return amounts.stream().map(text).toArray(String[]::new);
	}

	/**
	 * An amount as it was entered.
	 *
	 * @param key what it is of
	 * @param number number of the version
	 * @param amount the amount
	 * @param at when it was entered
	 * @param by who entered it
	 */
	public record Entered(RevenueKey key, int number, BigDecimal amount, Instant at, Actor by) {

	}

}
