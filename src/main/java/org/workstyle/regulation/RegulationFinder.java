package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * Finds the first few regulations and articles for the search over everything: titles
 * first, then texts in force, in one statement. Of frequent words only so many articles
 * are looked at as make it quick; the search over articles has them all.
 */
@Component
@Transactional(readOnly = true)
public class RegulationFinder {

	private static final String STATED = """
			 a.kind in ('ARTICLE', 'PREAMBLE', 'APPENDIX')
			    and not exists (select from unnest(cast(:words as text[])) as t (word)
			      where position(t.word in lower(a.heading || ' ' || a.text)) = 0)
			""";

	/** Frequent words stand in the first few texts of the register already. */
	private static final String WALKED = """
			walked as materialized (
			  select r.id, r.title, r.revision, a.label, a.number, a.insertion, a.heading, a.text, a.position
			  from (select r.id, r.title, v.id as revision_id, v.number as revision from regulation r
			    cross join lateral (select * from regulation_revision where regulation_id = r.id and stage = 'PUBLISHED'
			      and daterange(effective_on, ends_on) @> cast(:day as date) offset 0) v
			    order by r.title collate "zh-x-icu", r.id limit 10) r
			  cross join lateral (select * from article where revision_id = r.revision_id offset 0) a
			  where""" + STATED + """
			  limit :limit
			)
			""";

	private static final String LOOKED_UP = """
			looked_up as (
			  select r.id, r.title, v.number as revision, a.label, a.number, a.insertion, a.heading, a.text, a.position
			  from (select id from article where search_grams(heading || ' ' || text) @> cast(:grams as text[])
			    and (select count(*) from walked) < :limit limit 2000) c
			  cross join lateral (select * from article where id = c.id offset 0) a
			  cross join lateral (select * from regulation_revision where id = a.revision_id and stage = 'PUBLISHED'
			    and daterange(effective_on, ends_on) @> cast(:day as date) offset 0) v
			  cross join lateral (select * from regulation where id = a.regulation_id offset 0) r
			  where""" + STATED + """
			)
			""";

	private static final String FOUND = """
			with named as (
			  select r.id, r.title, u.short_name from regulation r join unit u on u.id = r.owner_id
			  where""" + RegulationSql.NAMED + " and" + RegulationSql.VISIBLE + """
			  order by r.title collate "zh-x-icu", r.id limit :limit
			),
			""" + WALKED + "," + LOOKED_UP
			+ """
					select id, title, null as revision, '' as label, 0 as number, 0 as insertion, '' as heading, short_name as text
					from named
					union all
					(select id, title, revision, label, number, insertion, heading, text from (
					  select * from looked_up union all select * from walked where (select count(*) from walked) >= :limit) s
					order by title collate "zh-x-icu", id, position limit :limit)
					limit :limit
					""";

	private final JdbcClient jdbc;

	RegulationFinder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what was found within the scope.
	 */
	public List<RegulationHit> find(String text, LocalDate day, int limit, DataScope scope) {
		SearchWords words = SearchWords.of(text);
		if (words.isEmpty()) {
			return List.of();
		}
		return RegulationSql.bind(this.jdbc.sql(FOUND), scope, day)
			.param("words", words.toArray())
			.param("grams", words.grams())
			.param("titleGrams", words.titleGrams())
			.param("limit", limit)
			.query((row, number) -> map(row, words))
			.list();
	}

	private static RegulationHit map(ResultSet row, SearchWords words) throws SQLException {
		Integer revision = row.getObject("revision", Integer.class);
		String text = (row.getString("heading") + " " + row.getString("text")).strip();
		return new RegulationHit(new RegulationId(row.getObject("id", UUID.class)), row.getString("title"), revision,
				row.getString("label"), row.getInt("number"), row.getInt("insertion"),
				(revision != null) ? words.context(text) : text);
	}

}
