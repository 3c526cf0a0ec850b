package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;

/**
 * Looks up articles for other modules: what was in force on a day, and single articles of
 * any published revision. Everybody of the bureau may read them.
 */
@Component
@Transactional(readOnly = true)
public class Articles {

	/** The most articles returned at once. */
	public static final int MOST = 2000;

	private static final String ARTICLES = """
			select a.id, a.origin_id, a.revision_id, a.regulation_id, r.title, a.label, a.heading, a.text, r.owner_id,
			  u.short_name
			from article a
			join regulation_revision v on v.id = a.revision_id
			join regulation r on r.id = a.regulation_id
			join unit u on u.id = r.owner_id
			where v.stage = 'PUBLISHED' and a.kind = 'ARTICLE'
			""";

	private static final String ON_DAY = ARTICLES + """
			and daterange(v.effective_on, v.ends_on) @> cast(:day as date)
			""";

	private static final String IN_FORCE = ON_DAY + """
			and (cast(:regulation as uuid) is null or a.regulation_id = :regulation)
			and (cast(:owner as uuid) is null or r.owner_id = :owner)
			and (cast(:category as text) is null or r.category = :category)
			and not exists (select from unnest(cast(:words as text[])) as w (word)
			  where position(w.word in lower(r.title || ' ' || a.label || ' ' || a.heading || ' ' || a.text)) = 0)
			order by r.title collate "zh-x-icu", r.id, a.position
			limit :limit
			""";

	private final JdbcClient jdbc;

	Articles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the articles in force on the day, by regulation and number, at most
	 * {@link #MOST}: one statement.
	 */
	public List<ArticleRow> inForceOn(LocalDate day, ArticleFilter filter) {
		return inForceOn(day, filter, MOST);
	}

	/**
	 * Returns the first articles in force on the day in which, or in whose regulation's
	 * title, all words stand: for pickers.
	 */
	public List<ArticleRow> search(String text, LocalDate day, int limit) {
		return inForceOn(day, new ArticleFilter(null, null, null, text), limit);
	}

	/**
	 * Returns an article of a published revision.
	 */
	public Optional<ArticleRow> article(ArticleId id) {
		return this.jdbc.sql(ARTICLES + "and a.id = :id").param("id", id.value()).query(Articles::map).optional();
	}

	/**
	 * Returns those of the articles that are in force on the day, in no order: one
	 * statement.
	 */
	public List<ArticleRow> inForceOn(LocalDate day, List<ArticleId> ids) {
		return inForceOn(day, "and a.id = any(:ids)", ids);
	}

	/**
	 * Returns, in no order, how articles that stem from the origins read on the day: one
	 * statement.
	 */
	public List<ArticleRow> ofOrigins(LocalDate day, List<ArticleId> origins) {
		return inForceOn(day, "and a.origin_id = any(:ids)", origins);
	}

	private List<ArticleRow> inForceOn(LocalDate day, ArticleFilter filter, int limit) {
		return this.jdbc.sql(IN_FORCE)
			.param("day", day)
			.param("regulation", value(filter.regulation()))
			.param("owner", (filter.owner() != null) ? filter.owner().value() : null)
			.param("category", (filter.category() != null) ? filter.category().name() : null)
			.param("words", SearchWords.of(filter.text()).toArray())
			.param("limit", limit)
			.query(Articles::map)
			.list();
	}

	private List<ArticleRow> inForceOn(LocalDate day, String which, List<ArticleId> ids) {
		return this.jdbc.sql(ON_DAY + which)
			.param("day", day)
			.param("ids", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
			.query(Articles::map)
			.list();
	}

	private static @Nullable UUID value(@Nullable RegulationId regulation) {
		return (regulation != null) ? regulation.value() : null;
	}

	static ArticleRow map(ResultSet row, int number) throws SQLException {
		return new ArticleRow(new RegulationId(row.getObject("regulation_id", UUID.class)),
				new RegulationRevisionId(row.getObject("revision_id", UUID.class)),
				new ArticleId(row.getObject("id", UUID.class)), new ArticleId(row.getObject("origin_id", UUID.class)),
				row.getString("title"), row.getString("label"), row.getString("heading"), row.getString("text"),
				new UnitId(row.getObject("owner_id", UUID.class)), row.getString("short_name"));
	}

}
