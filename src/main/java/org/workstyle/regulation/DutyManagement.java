package org.workstyle.regulation;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Lays duties on units and posts, and ends them: by the people of the unit that keeps the
 * regulation. Whoever answers for one says when it was done.
 */
@Service
@Transactional
public class DutyManagement {

	private static final String ANSWERS = "select exists (select from duty d where d.id = :id and :person in ("
			+ Holders.OF_DUTY + "))";

	private final DutyRepository duties;

	private final RegulationAccess access;

	private final Articles articles;

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyManagement(DutyRepository duties, RegulationAccess access, Articles articles, JdbcClient jdbc, Clock clock) {
		this.duties = duties;
		this.access = access;
		this.articles = articles;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lays a duty on a unit by an article of a published revision.
	 * @throws PortalException if a duty done once names no day
	 */
	public DutyId assign(ArticleId article, DutyFacts facts, Actor actor) {
		ArticleRow basis = this.articles.article(article).orElseThrow(() -> new NotFoundException("article", article));
		this.access.toDraft(basis.regulation(), actor);
		return this.duties.saveAndFlush(new Duty(basis.regulation(), basis.origin(), facts)).id();
	}

	/**
	 * Ends a duty today.
	 */
	public void end(DutyId id, Actor actor) {
		Duty duty = load(id);
		this.access.toDraft(duty.regulation(), actor);
		duty.end(LocalDate.now(this.clock));
	}

	/**
	 * Takes down that a duty was done.
	 * @throws AccessDeniedException unless the actor answers for it
	 */
	public void complete(DutyId id, Actor actor) {
		Duty duty = load(id);
		boolean answers = actor.personId() != null && this.jdbc.sql(ANSWERS)
			.param("id", id.value())
			.param("person", actor.personId())
			.param("today", LocalDate.now(this.clock))
			.query(Boolean.class)
			.single();
		if (!answers) {
			throw new AccessDeniedException("Somebody else answers for it");
		}
		duty.complete(LocalDate.now(this.clock));
	}

	private Duty load(DutyId id) {
		return this.duties.findById(id).orElseThrow(() -> new NotFoundException("duty", id));
	}

}
