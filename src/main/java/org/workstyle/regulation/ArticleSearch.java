package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** So does a word that stands in one of so many articles, however few there are. */
	private static final int FREQUENT_SHARE = 10;

	private static final Pattern ESTIMATED = Pattern.compile("\"Alias\": \"([at])(\\d+)\"[^}]*?\"Plan Rows\": (\\d+)");

	private static final String ESTIMATE = """
			select from article a%1$d where search_grams(a%1$d.heading || ' ' || a%1$d.text) @> cast(:grams%1$d as text[])
			union all
			select from regulation t%1$d where search_grams(t%1$d.title) @> cast(:grams%1$d as text[])
			""";

	private static final String ESTIMATE_OF_ALL = "union all select from article a%d";

	/** Articles a regulation has, more or less: a word in its title brings them all. */
	private static final int ARTICLES_EACH = 50;

	/**
	 * The rarest word is looked up in the indexes: it stands in the text of a hit or in
	 * the title of its regulation.
	 */
	private static final String BY_INDEX = """
			with found as materialized (
			  select id from article where search_grams(heading || ' ' || text) @> cast(:grams as text[])
			  union
			  select b.id from (select id from regulation where search_grams(title) @> cast(:grams as text[])
			    and cardinality(cast(:words as text[])) > 1 offset 0) g
			  cross join lateral (select id from article where regulation_id = g.id offset 0) b
			)
			select %s from found
			cross join lateral (select * from article where id = found.id offset 0) a
			cross join lateral (select * from regulation_revision where id = a.revision_id and stage = 'PUBLISHED'
			  and daterange(effective_on, ends_on) @> cast(:day as date) offset 0) v
			cross join lateral (select * from regulation where id = a.regulation_id offset 0) r
			where
			""";

	/** Frequent words: in the order of the register, until there are enough. */
	private static final String BY_WALK = """
			select %s from regulation r
			cross join lateral (select * from regulation_revision where regulation_id = r.id and stage = 'PUBLISHED'
			  and daterange(effective_on, ends_on) @> cast(:day as date) offset 0) v
			cross join lateral (select * from article where revision_id = v.id offset 0) a
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
		String rarest = rarest(words);
		String from = (rarest != null) ? BY_INDEX : BY_WALK;
		String counted = "select count(*) from (" + from.formatted("a.id") + MATCHES + " limit "
				+ (Page.COUNT_BOUND + 1) + ") c";
		return keyset.page(bind(from.formatted(COLUMNS) + MATCHES + seek(keyset), words, rarest, day, keyset.cursor())
			.query((row, number) -> map(row, words))
			.list(), bind(counted, words, rarest, day, null).query(Integer.class).single());
	}

	private static String seek(Keyset<ArticleHit> keyset) {
		String seek = (keyset.cursor() != null) ? SEEK.formatted(keyset.isBackward() ? "<" : ">") : "";
		return seek + ORDER.formatted(keyset.isBackward() ? "desc" : "asc", Keyset.LIMIT);
	}

	/**
	 * Returns the word that stands in the fewest texts, unless all are frequent.
	 */
	private @Nullable String rarest(SearchWords words) {
		List<String> each = words.words();
		String sql = IntStream.range(0, each.size())
			.mapToObj(ESTIMATE::formatted)
			.collect(Collectors.joining("union all ", "", ESTIMATE_OF_ALL.formatted(each.size())));
		JdbcClient.StatementSpec estimate = this.jdbc.sql("explain (format json) " + sql);
		for (int place = 0; place < each.size(); place++) {
			estimate = estimate.param("grams" + place, SearchWords.grams(each.get(place)));
		}
		long[] rows = new long[each.size() + 1];
		ESTIMATED.matcher(estimate.query(String.class).single())
			.results()
			.forEach((found) -> rows[Integer.parseInt(found.group(2))] += Long.parseLong(found.group(3))
					* (found.group(1).equals("t") ? titled(each) : 1));
		int rarest = IntStream.range(0, each.size())
			.boxed()
			.min(Comparator.comparingLong((place) -> rows[place]))
			.orElseThrow();
		long most = Math.min(FREQUENT, rows[each.size()] / FREQUENT_SHARE);
		return (rows[rarest] <= most) ? each.get(rarest) : null;
	}

	/**
	 * A single word must stand in the text, wherever else it does.
	 */
	private static int titled(List<String> words) {
		return (words.size() > 1) ? ARTICLES_EACH : 0;
	}

	private JdbcClient.StatementSpec bind(String sql, SearchWords words, @Nullable String rarest, LocalDate day,
			@Nullable String cursor) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql).param("words", words.toArray()).param("day", day);
		if (rarest != null) {
			statement = statement.param("grams", SearchWords.grams(rarest));
		}
		return (cursor != null) ? statement.param("cursor", Keyset.id(cursor)) : statement;
	}

	private static ArticleHit map(ResultSet row, SearchWords words) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String text = (row.getString("heading") + " " + row.getString("text")).strip();
		return new ArticleHit(new RegulationId(row.getObject("regulation_id", UUID.class)), row.getString("title"),
				row.getInt("revision"), new ArticleId(id), row.getString("label"), row.getInt("number"),
				row.getInt("insertion"), words.context(text), id.toString());
	}

}
