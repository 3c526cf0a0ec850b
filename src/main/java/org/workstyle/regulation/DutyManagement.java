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

	private static final String ARTICLE = """
			select a.regulation_id, a.origin_id from article a join regulation_revision v on v.id = a.revision_id
			where a.id = :id and a.kind = 'ARTICLE' and v.stage = 'PUBLISHED'
			""";

	private static final String ANSWERS = "select exists (select from duty d where d.id = :id and :person in ("
			+ Holders.OF_DUTY + "))";

	private final DutyRepository duties;

	private final RegulationAccess access;

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyManagement(DutyRepository duties, RegulationAccess access, JdbcClient jdbc, Clock clock) {
		this.duties = duties;
		this.access = access;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lays a duty on a unit by an article of a published revision.
	 * @throws PortalException if a duty done once names no day
	 */
	public DutyId assign(ArticleId article, DutyFacts facts, Actor actor) {
		return this.jdbc.sql(ARTICLE).param("id", article.value()).query((row, number) -> {
			RegulationId regulation = RegulationId.of(row.getString("regulation_id"));
			this.access.toDraft(regulation, actor);
			return this.duties.saveAndFlush(new Duty(regulation, ArticleId.of(row.getString("origin_id")), facts)).id();
		}).optional().orElseThrow(() -> new NotFoundException("article", article));
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
