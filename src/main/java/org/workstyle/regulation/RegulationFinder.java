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

	private static final String FOUND = """
			with named as (
			  select r.id, r.title, u.short_name from regulation r join unit u on u.id = r.owner_id
			  where (:everything or r.owner_id = any(:units)
			      or exists (select from regulation_revision v where v.regulation_id = r.id
			        and v.stage in ('CONSULTATION', 'LEGALITY_REVIEW', 'DELIBERATION', 'PUBLISHED')))
			    and not exists (select from unnest(cast(:words as text[])) as t (word)
			      where position(t.word in lower(r.title)) = 0)
			  order by r.title collate "zh-x-icu", r.id limit :limit
			),
			candidate as materialized (
			  select id from article where search_grams(heading || ' ' || text) @> cast(:grams as text[]) limit 2000
			),
			stated as (
			  select r.id, r.title, v.number as revision, a.label, a.number, a.insertion, a.heading, a.text
			  from candidate c
			  join article a on a.id = c.id
			  join regulation_revision v on v.id = a.revision_id and v.stage = 'PUBLISHED'
			    and daterange(v.effective_on, v.ends_on) @> cast(:day as date)
			  join regulation r on r.id = a.regulation_id
			  where a.kind in ('ARTICLE', 'PREAMBLE', 'APPENDIX')
			    and not exists (select from unnest(cast(:words as text[])) as t (word)
			      where position(t.word in lower(a.heading || ' ' || a.text)) = 0)
			  order by r.title collate "zh-x-icu", r.id, a.position limit :limit
			)
			select id, title, null as revision, '' as label, 0 as number, 0 as insertion, '' as heading, short_name as text
			from named
			union all
			select * from stated
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
