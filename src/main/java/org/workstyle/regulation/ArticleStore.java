package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.workstyle.shared.TimeOrderedIds;

/**
 * Keeps the texts of revisions, piece by piece.
 */
@Component
class ArticleStore {

	private static final String PIECES = """
			select id, origin_id, kind, number, insertion, label, heading, text from article
			where revision_id = ? order by position
			""";

	private static final String BASE = """
			select id from regulation_revision
			where regulation_id = ? and stage = 'PUBLISHED' and id <> ? order by effective_on desc limit 1
			""";

	private static final String INSERT = """
			insert into article (id, revision_id, regulation_id, origin_id, position, kind, number, insertion, label,
			  heading, text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final String REFERENCE = """
			insert into article_reference (article_id, place, title, number, insertion) values (?, ?, ?, ?, ?)
			""";

	private final JdbcTemplate jdbc;

	ArticleStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Replaces the text of a revision that is not published. Articles that stood in the
	 * latest published one keep their origin, whatever their number became.
	 */
	void replace(RegulationId regulation, RegulationRevisionId revision, List<ArticleText> text) {
		Map<Integer, ArticleId> origins = origins(regulation, revision, text);
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> references = new ArrayList<>();
		for (int position = 0; position < text.size(); position++) {
			ArticleText piece = text.get(position);
			UUID id = TimeOrderedIds.next();
			ArticleId origin = origins.get(position);
			rows.add(new Object[] { id, revision.value(), regulation.value(), (origin != null) ? origin.value() : id,
					position, piece.kind().name(), piece.number(), piece.insertion(), piece.label(), piece.heading(),
					piece.text() });
			addReferences(references, id, piece);
		}
		this.jdbc.update("delete from article where revision_id = ?", revision.value());
		this.jdbc.batchUpdate(INSERT, rows);
		this.jdbc.batchUpdate(REFERENCE, references);
	}

	private static void addReferences(List<Object[]> references, UUID id, ArticleText piece) {
		int place = 0;
		for (Reference found : References.in(piece.text())) {
			references.add(new Object[] { id, place++, found.title(), found.number(), found.insertion() });
		}
	}

	/**
	 * Returns the text of a revision, in order.
	 */
	List<StoredArticle> of(RegulationRevisionId revision) {
		return this.jdbc.query(PIECES,
				(row, number) -> new StoredArticle(new ArticleId(row.getObject("id", UUID.class)),
						new ArticleId(row.getObject("origin_id", UUID.class)),
						new ArticleText(ArticleKind.valueOf(row.getString("kind")), row.getInt("number"),
								row.getInt("insertion"), row.getString("label"), row.getString("heading"),
								row.getString("text"))),
				revision.value());
	}

	private Map<Integer, ArticleId> origins(RegulationId regulation, RegulationRevisionId revision,
			List<ArticleText> text) {
		Map<Integer, ArticleId> origins = new HashMap<>();
		List<UUID> base = this.jdbc.queryForList(BASE, UUID.class, regulation.value(), revision.value());
		if (!base.isEmpty()) {
			List<StoredArticle> before = of(new RegulationRevisionId(base.get(0)));
			ArticleMatch match = ArticleMatch.of(before.stream().map(StoredArticle::text).toList(), text);
			for (int position = 0; position < text.size(); position++) {
				if (match.oldOf(position) >= 0) {
					origins.put(position, before.get(match.oldOf(position)).origin());
				}
			}
		}
		return origins;
	}

}
