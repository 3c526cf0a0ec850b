package org.workstyle.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;

/**
 * Asks people to read a new revision: those who answer for duties by articles that
 * changed, and everybody of the units chosen.
 */
@Component
class ReadRequests {

	private static final String BASE = """
			select id from regulation_revision
			where regulation_id = :regulation and stage = 'PUBLISHED' and effective_on < :from and id <> :revision
			order by effective_on desc limit 1
			""";

	private static final String ASK = """
			insert into read_request (revision_id, person_id, due_on)
			select :revision, q.person_id, :due from (
			  select m.person_id from membership m
			  where m.home and m.unit_id = any(:units) and m.valid_from <= :today
			    and (m.valid_to is null or m.valid_to > :today)
			  union
			  select h.person_id from duty d cross join lateral (%s) h
			  where d.origin_id = any(:origins) and (d.valid_to is null or d.valid_to > :today)) q
			on conflict do nothing
			""".formatted(Holders.OF_DUTY);

	private final ArticleStore articles;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReadRequests(ArticleStore articles, JdbcClient jdbc, Clock clock) {
		this.articles = articles;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void ask(RevisionPublished published) {
		this.jdbc.sql(ASK)
			.param("revision", published.revision().value())
			.param("due", published.audience().dueOn())
			.param("today", LocalDate.now(this.clock))
			.param("units", published.audience().units().stream().map(UnitId::value).toArray(UUID[]::new))
			.param("origins", changedOrigins(published).stream().map(ArticleId::value).toArray(UUID[]::new))
			.update();
	}

	private Set<ArticleId> changedOrigins(RevisionPublished published) {
		return this.jdbc.sql(BASE)
			.param("regulation", published.regulation().value())
			.param("from", published.effectiveOn())
			.param("revision", published.revision().value())
			.query(UUID.class)
			.optional()
			.map((base) -> changed(this.articles.of(new RegulationRevisionId(base)),
					this.articles.of(published.revision())))
			.orElseGet(Set::of);
	}

	/**
	 * Returns the origins of all articles that say something else than before, those that
	 * are gone among them.
	 */
	private static Set<ArticleId> changed(List<StoredArticle> before, List<StoredArticle> after) {
		TextComparison comparison = TextComparison.between(before.stream().map(StoredArticle::text).toList(),
				after.stream().map(StoredArticle::text).toList());
		Set<ArticleId> origins = new HashSet<>();
		comparison.changes()
			.stream()
			.filter((change) -> change.changesWords() && change.from() >= 0)
			.forEach((change) -> origins.add(before.get(change.from()).origin()));
		return origins;
	}

}
