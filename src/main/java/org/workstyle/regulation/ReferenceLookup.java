package org.workstyle.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows references between regulations in both directions, by title, as of today.
 */
@Component
@Transactional(readOnly = true)
public class ReferenceLookup {

	private static final String OUTWARD = """
			select f.article_id, f.place, f.title, f.number, f.insertion, t.id as regulation_id,
			  coalesce(t.repealed_on <= :today, false) as repealed, v.number as revision,
			  exists (select from article x where x.kind = 'ARTICLE' and x.number = f.number and x.insertion = f.insertion
			    and x.revision_id = case when f.title is null then a.revision_id else v.id end) as stands
			from article_reference f
			join article a on a.id = f.article_id
			left join lateral (select g.id, g.repealed_on from regulation g where g.title = f.title
			  order by g.repealed_on desc nulls first limit 1) t on true
			left join regulation_revision v on v.regulation_id = t.id and v.stage = 'PUBLISHED'
			  and daterange(v.effective_on, v.ends_on) @> cast(:today as date)
			where a.revision_id = :revision
			order by f.article_id, f.place
			""";

	private static final String INWARD = """
			select r.id, r.title, v.number as revision, a.label, f.number, f.insertion
			from article_reference f
			join article a on a.id = f.article_id
			join regulation_revision v on v.id = a.revision_id and v.stage = 'PUBLISHED'
			  and daterange(v.effective_on, v.ends_on) @> cast(:today as date)
			join regulation r on r.id = a.regulation_id
			where f.title = :title and r.id <> :regulation
			order by r.title collate "zh-x-icu", r.id, a.position, f.place
			limit 100
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReferenceLookup(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns what the references of each article of a revision lead to, in the order in
	 * which they stand there.
	 */
	public Map<ArticleId, List<ResolvedReference>> of(RevisionDetails revision) {
		Map<ArticleId, List<ResolvedReference>> references = new HashMap<>();
		this.jdbc.sql(OUTWARD)
			.param("revision", revision.id().value())
			.param("today", LocalDate.now(this.clock))
			.query((row) -> {
				references
					.computeIfAbsent(new ArticleId(row.getObject("article_id", UUID.class)),
							(article) -> new ArrayList<>())
					.add(resolved(row));
			});
		return references;
	}

	/**
	 * Returns where regulations in force refer to a regulation.
	 */
	public List<InboundReference> to(RegulationDetails regulation) {
		return this.jdbc.sql(INWARD)
			.param("title", regulation.facts().title())
			.param("regulation", regulation.id().value())
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> new InboundReference(new RegulationId(row.getObject("id", UUID.class)),
					row.getString("title"), row.getInt("revision"), row.getString("label"), named(row)))
			.list();
	}

	private static ResolvedReference resolved(ResultSet row) throws SQLException {
		UUID regulation = row.getObject("regulation_id", UUID.class);
		boolean itself = row.getString("title") == null;
		int article = row.getInt("number");
		ReferenceState state;
		if (!itself && regulation == null) {
			state = ReferenceState.UNKNOWN;
		}
		else if (row.getBoolean("repealed")) {
			state = ReferenceState.REPEALED;
		}
		else {
			state = (article == 0 || row.getBoolean("stands")) ? ReferenceState.CURRENT : ReferenceState.ARTICLE_GONE;
		}
		return new ResolvedReference(state, (regulation != null) ? new RegulationId(regulation) : null,
				row.getObject("revision", Integer.class), article, row.getInt("insertion"));
	}

	private static @Nullable String named(ResultSet row) throws SQLException {
		int number = row.getInt("number");
		return (number > 0) ? new ArticleNumber(number, row.getInt("insertion")).label() : null;
	}

}
