package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.Keyset;
import org.workstyle.shared.Page;

/**
 * Finds articles in force in which words stand: each in the text, or in the regulation's
 * title while another one stands in the text. Two characters are enough.
 */
@Component
@Transactional(readOnly = true)
public class ArticleSearch {

	/** Beyond as many hits a walk through the register meets the first ones sooner. */
	private static final int FREQUENT = 2000;

	private static final Pattern PLAN_ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

	private static final String ESTIMATE = """
			explain (format json)
			select from article where search_grams(heading || ' ' || text) @> cast(:grams as text[])
			""";

	/** Rare words: by the index of texts; and articles of regulations named by a word. */
	private static final String BY_INDEX = """
			with found as materialized (
			  select id from article where search_grams(heading || ' ' || text) @> cast(:grams as text[])
			  union
			  select b.id from regulation g
			  join regulation_revision w on w.regulation_id = g.id and w.stage = 'PUBLISHED'
			    and daterange(w.effective_on, w.ends_on) @> cast(:day as date)
			  join article b on b.revision_id = w.id
			  where exists (select from unnest(cast(:words as text[])) as t (word)
			    where position(t.word in lower(g.title)) > 0)
			)
			select %s from found join article a on a.id = found.id
			join regulation_revision v on v.id = a.revision_id and v.stage = 'PUBLISHED'
			  and daterange(v.effective_on, v.ends_on) @> cast(:day as date)
			join regulation r on r.id = a.regulation_id
			where
			""";

	/** Frequent words: in the order of the register, until there are enough. */
	private static final String BY_WALK = """
			select %s from regulation r
			join regulation_revision v on v.regulation_id = r.id and v.stage = 'PUBLISHED'
			  and daterange(v.effective_on, v.ends_on) @> cast(:day as date)
			join article a on a.revision_id = v.id
			where
			""";

	private static final String MATCHES = """
			 a.kind in ('ARTICLE', 'PREAMBLE', 'APPENDIX')
			and not exists (select from unnest(cast(:words as text[])) as t (word)
			  where position(t.word in lower(r.title || ' ' || a.heading || ' ' || a.text)) = 0)
			and exists (select from unnest(cast(:words as text[])) as t (word)
			  where position(t.word in lower(a.heading || ' ' || a.text)) > 0)
			""";

	private static final String COLUMNS = """
			r.id as regulation_id, r.title, v.number as revision, a.id, a.label, a.number, a.insertion, a.heading, a.text
			""";

	private static final String SEEK = """
			and (r.title collate "zh-x-icu", r.id, a.position) %s (select e.title collate "zh-x-icu", e.id, c.position
			  from article c join regulation e on e.id = c.regulation_id where c.id = :cursor)
			""";

	private static final String ORDER = " order by r.title collate \"zh-x-icu\" %1$s, r.id %1$s, a.position %1$s limit %2$d";

	private final JdbcClient jdbc;

	ArticleSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a page of the articles in force on the day in which the words stand, in the
	 * order of the register.
	 */
	public Page<ArticleHit> page(String text, LocalDate day, @Nullable String after, @Nullable String before) {
		SearchWords words = SearchWords.of(text);
		if (words.isEmpty()) {
			return new Page<>(List.of(), null, null, 0);
		}
		Keyset<ArticleHit> keyset = new Keyset<>(after, before, ArticleHit::cursor);
		String from = isFrequent(words) ? BY_WALK : BY_INDEX;
		String counted = "select count(*) from (" + from.formatted("a.id") + MATCHES + " limit "
				+ (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(rows(from, words, day, keyset, Keyset.LIMIT),
				bind(counted, words, day).query(Integer.class).single());
	}

	private List<ArticleHit> rows(String from, SearchWords words, LocalDate day, Keyset<ArticleHit> keyset, int limit) {
		String cursor = keyset.cursor();
		String seek = (cursor != null) ? SEEK.formatted(keyset.isBackward() ? "<" : ">") : "";
		String sql = from.formatted(COLUMNS) + MATCHES + seek
				+ ORDER.formatted(keyset.isBackward() ? "desc" : "asc", limit);
		JdbcClient.StatementSpec rows = bind(sql, words, day);
		if (cursor != null) {
			rows = rows.param("cursor", Keyset.id(cursor));
		}
		return rows.query((row, number) -> map(row, words)).list();
	}

	private boolean isFrequent(SearchWords words) {
		Matcher estimated = PLAN_ROWS
			.matcher(this.jdbc.sql(ESTIMATE).param("grams", words.grams()).query(String.class).single());
		return estimated.find() && Long.parseLong(estimated.group(1)) > FREQUENT;
	}

	private JdbcClient.StatementSpec bind(String sql, SearchWords words, LocalDate day) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql).param("words", words.toArray()).param("day", day);
		return sql.contains(":grams") ? statement.param("grams", words.grams()) : statement;
	}

	private static ArticleHit map(ResultSet row, SearchWords words) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String text = (row.getString("heading") + " " + row.getString("text")).strip();
		return new ArticleHit(new RegulationId(row.getObject("regulation_id", UUID.class)), row.getString("title"),
				row.getInt("revision"), new ArticleId(id), row.getString("label"), row.getInt("number"),
				row.getInt("insertion"), words.context(text), id.toString());
	}

}
