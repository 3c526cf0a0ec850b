package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScopes;
import org.workstyle.account.Keyset;
import org.workstyle.account.PersonId;
import org.workstyle.account.SeekPosition;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Page;

/**
 * Lists months of online learning: a row for everybody who belonged to a unit at the end
 * of the month, whether the platforms report anything or not, so that nobody below the
 * minimum is missing. The minimum is set against the hours on all platforms together, or
 * on the one chosen.
 */
@Component
@Transactional(readOnly = true)
public class OnlineLearningList {

	private static final String MONTHS = """
			select * from (
			  select p.id, p.name, u.short_name, cast(m.day as date) as month,
			    coalesce(sum(o.hours) filter (where o.platform = 'XUEXI_XINGSHUI'), 0) as tax,
			    coalesce(sum(o.points) filter (where o.platform = 'XUEXI_XINGSHUI'), 0) as tax_points,
			    coalesce(sum(o.hours) filter (where o.platform = 'XUEXI_QIANGGUO'), 0) as party,
			    coalesce(sum(o.points) filter (where o.platform = 'XUEXI_QIANGGUO'), 0) as party_points,
			    coalesce(sum(o.hours) filter (where cast(:platform as text) is null or o.platform = :platform), 0) as hours
			  from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 month') as m (day)
			  join membership a on a.home and a.valid_from < m.day + interval '1 month'
			    and (a.valid_to is null or a.valid_to >= m.day + interval '1 month')
			  join person p on p.id = a.person_id
			  join unit u on u.id = a.unit_id
			  left join online_learning o on o.person_id = p.id and o.month = cast(m.day as date)
			  where\s"""
			+ ReflectionScope.CONDITION + """
					 and (cast(:unit as uuid) is null or a.unit_id = cast(:unit as uuid))
					  group by p.id, p.name, u.short_name, m.day) as months
					where (not :below or (hours < :minimum and month < :current))
					""";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final StudyProperties properties;

	private final Clock clock;

	OnlineLearningList(JdbcClient jdbc, DataScopes scopes, StudyProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Returns a page of the list, the latest month first.
	 */
	public Page<OnlineLearningMonth> page(OnlineLearningFilter filter, @Nullable String after, @Nullable String before,
			Actor actor) {
		Keyset<OnlineLearningMonth> keyset = new Keyset<>(after, before, OnlineLearningList::cursor);
		ReflectionScope scope = scope(actor);
		List<OnlineLearningMonth> rows = rows(filter, scope, keyset.cursor(), keyset.isBackward(), Keyset.LIMIT);
		String counted = "select count(*) from (" + MONTHS + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows, bind(counted, filter, scope).query(Integer.class).single());
	}

	/**
	 * Returns all rows of the filter in the order of the list, read piece by piece.
	 */
	public Stream<OnlineLearningMonth> stream(OnlineLearningFilter filter, Actor actor) {
		ReflectionScope scope = scope(actor);
		return Keyset.all(OnlineLearningList::cursor, (cursor) -> rows(filter, scope, cursor, false, Keyset.PIECE));
	}

	private ReflectionScope scope(Actor actor) {
		return ReflectionScope.of(actor, this.scopes.of(actor));
	}

	private List<OnlineLearningMonth> rows(OnlineLearningFilter filter, ReflectionScope scope, @Nullable String cursor,
			boolean backward, int limit) {
		SeekPosition seek = SeekPosition.of("month", "id", cursor, backward);
		return seek.bind(bind(MONTHS + seek.sql(limit), filter, scope)).query(this::month).list();
	}

	private JdbcClient.StatementSpec bind(String sql, OnlineLearningFilter filter, ReflectionScope scope) {
		return scope.bind(this.jdbc.sql(sql))
			.param("from", filter.from().atDay(1))
			.param("to", filter.to().atDay(1))
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null, Types.OTHER)
			.param("platform", (filter.platform() != null) ? filter.platform().name() : null, Types.VARCHAR)
			.param("below", filter.belowOnly())
			.param("minimum", this.properties.onlineHours())
			.param("current", current());
	}

	private LocalDate current() {
		return LocalDate.now(this.clock).withDayOfMonth(1);
	}

	private OnlineLearningMonth month(ResultSet row, int number) throws SQLException {
		LocalDate month = row.getObject("month", LocalDate.class);
		boolean below = month.isBefore(current())
				&& row.getBigDecimal("hours").compareTo(this.properties.onlineHours()) < 0;
		return new OnlineLearningMonth(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("short_name"), YearMonth.from(month), row.getBigDecimal("tax"),
				row.getBigDecimal("tax_points"), row.getBigDecimal("party"), row.getBigDecimal("party_points"),
				row.getBigDecimal("hours"), below);
	}

	private static String cursor(OnlineLearningMonth row) {
		return row.month().atDay(1) + "_" + row.person();
	}

}
