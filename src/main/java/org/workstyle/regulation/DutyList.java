package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.Keyset;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Page;

/**
 * The responsibility matrix: who answers for what by which article. Like the regulations
 * in force it is read by everybody.
 */
@Component
@Transactional(readOnly = true)
public class DutyList {

	private static final String DUTIES = """
			select d.*, r.title, r.owner_id, a.label, v.number, u.short_name, h.people,
			  h.ids @> array[cast(:person as uuid)] as own,
			  d.person_id is not null and not coalesce(h.ids @> array[d.person_id], false) as carried
			from duty d
			join regulation r on r.id = d.regulation_id
			join unit u on u.id = d.unit_id
			left join regulation_revision v on v.regulation_id = d.regulation_id and v.stage = 'PUBLISHED'
			  and daterange(v.effective_on, v.ends_on) @> cast(:today as date)
			left join article a on a.origin_id = d.origin_id and a.revision_id = v.id
			left join lateral (
			  select array_agg(p.id) as ids, string_agg(p.name, ' · ' order by p.name collate "zh-x-icu") as people
			  from person p where p.id in (%s)) h on true
			where (not :mine or h.ids @> array[cast(:person as uuid)])
			  and (cast(:unit as uuid) is null or d.unit_id = :unit)
			  and (cast(:regulation as uuid) is null or d.regulation_id = :regulation)
			  and (:ended or ((d.valid_to is null or d.valid_to > :today) and (d.done_on is null or d.frequency <> 'ONCE')))
			"""
		.formatted(Holders.OF_DUTY);

	private static final String SEEK = """
			and (r.title collate "zh-x-icu", d.id) %s (select e.title collate "zh-x-icu", c.id
			  from duty c join regulation e on e.id = c.regulation_id where c.id = :cursor)
			""";

	private static final String ORDER = " order by r.title collate \"zh-x-icu\" %1$s, d.id %1$s";

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final Clock clock;

	DutyList(JdbcClient jdbc, DataScopes scopes, Clock clock) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Returns a page of duties, by regulation.
	 */
	public Page<DutyRow> page(DutyFilter filter, @Nullable String after, @Nullable String before, Actor actor) {
		Keyset<DutyRow> keyset = new Keyset<>(after, before, (row) -> row.id().toString());
		String cursor = keyset.cursor();
		String seek = (cursor != null) ? SEEK.formatted(keyset.isBackward() ? "<" : ">") : "";
		JdbcClient.StatementSpec rows = bind(
				DUTIES + seek + ORDER.formatted(keyset.isBackward() ? "desc" : "asc") + " limit " + Keyset.LIMIT,
				filter, actor);
		if (cursor != null) {
			rows = rows.param("cursor", Keyset.id(cursor));
		}
		DataScope scope = this.scopes.of(actor);
		String counted = "select count(*) from (" + DUTIES + " limit " + (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows.query((row, number) -> map(row, scope, LocalDate.now(this.clock))).list(),
				bind(counted, filter, actor).query(Integer.class).single());
	}

	/**
	 * Returns all duties of the filter, by regulation.
	 */
	public Stream<DutyRow> all(DutyFilter filter, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return bind(DUTIES + ORDER.formatted("asc"), filter, actor)
			.query((row, number) -> map(row, scope, LocalDate.now(this.clock)))
			.list()
			.stream();
	}

	private JdbcClient.StatementSpec bind(String sql, DutyFilter filter, Actor actor) {
		return this.jdbc.sql(sql)
			.param("person", actor.personId())
			.param("today", LocalDate.now(this.clock))
			.param("mine", filter.own())
			.param("unit", (filter.unit() != null) ? filter.unit().value() : null)
			.param("regulation", (filter.regulation() != null) ? filter.regulation().value() : null)
			.param("ended", filter.ended());
	}

	private static DutyRow map(ResultSet row, DataScope scope, LocalDate today) throws SQLException {
		LocalDate to = row.getObject("valid_to", LocalDate.class);
		LocalDate doneOn = row.getObject("done_on", LocalDate.class);
		boolean edits = scope.edits(new UnitId(row.getObject("owner_id", UUID.class)));
		DutyFrequency frequency = DutyFrequency.valueOf(row.getString("frequency"));
		boolean own = row.getBoolean("own");
		return new DutyRow(new DutyId(row.getObject("id", UUID.class)),
				new RegulationId(row.getObject("regulation_id", UUID.class)), row.getString("title"),
				row.getString("label"), row.getObject("number", Integer.class), row.getString("short_name"),
				row.getString("post"), row.getString("people"), row.getBoolean("carried"), row.getString("task"),
				frequency, row.getString("deadline"), row.getObject("due_on", LocalDate.class), doneOn,
				row.getObject("valid_from", LocalDate.class), to, own,
				own && to == null && frequency.waitsOn(today, doneOn), edits && to == null);
	}

}
