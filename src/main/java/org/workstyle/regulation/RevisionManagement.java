package org.workstyle.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;

/**
 * Takes a revision from its draft through the steps to the day it is published.
 */
@Service
@Transactional
public class RevisionManagement {

	private final RegulationAccess access;

	private final ArticleStore articles;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RevisionManagement(RegulationAccess access, ArticleStore articles, AuditLog audit, ApplicationEventPublisher events,
			Clock clock) {
		this.access = access;
		this.articles = articles;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens the next revision, beginning with the text of the one before.
	 * @return its number
	 */
	public int open(RegulationId id, String reason, Actor actor) {
		Regulation regulation = this.access.toDraft(id, actor);
		RegulationRevision revision = regulation.revise(reason, actor.accountId(), this.clock.instant());
		return revision.number();
	}

	/**
	 * Enters the text of a revision that is a draft or out for opinions.
	 * @throws EditConflictException if somebody changed the regulation since
	 * {@code version}
	 */
	public void write(RegulationId id, int number, long version, List<ArticleText> text, Actor actor) {
		Regulation regulation = this.access.toDraft(id, actor);
		if (regulation.version() != version) {
			throw new EditConflictException(RegulationManagement.SUBJECT, id);
		}
		regulation.write(number, (int) text.stream().filter((piece) -> piece.kind() == ArticleKind.ARTICLE).count(),
				this.clock.instant());
		this.articles.replace(id, regulation.revision(number).id(), text);
	}

	/**
	 * Goes on to opinions, legality review or deliberation.
	 */
	public void advance(RegulationId id, int number, @Nullable String note, Actor actor) {
		this.access.toDraft(id, actor).advance(number, note, actor.accountId(), this.clock.instant());
	}

	/**
	 * Sends a revision back to the drafters.
	 */
	public void sendBack(RegulationId id, int number, String note, Actor actor) {
		this.access.toDraft(id, actor).sendBack(number, note, actor.accountId(), this.clock.instant());
	}

	/**
	 * Publishes a revision and asks people to read it. From its effective day on it is in
	 * force, without anybody doing anything that day.
	 * @throws AccessDeniedException unless the actor heads the unit that keeps the
	 * regulation
	 * @throws PortalException if it did not take all steps, or another one takes effect
	 * that day
	 */
	public void publish(RegulationId id, int number, Promulgation publication, ReadAudience audience, Actor actor) {
		Regulation regulation = this.access.toDecide(id, actor);
		regulation.publish(number, publication, actor.accountId(), this.clock.instant());
		this.audit.record("REGULATION_PUBLISHED", RegulationManagement.SUBJECT, id.toString(),
				Map.of("number", publication.documentNumber(), "effectiveOn", publication.effectiveOn().toString()));
		this.events.publishEvent(
				new RevisionPublished(id, regulation.revision(number).id(), publication.effectiveOn(), audience));
	}

	/**
	 * Withdraws a revision that is not in force yet.
	 * @throws AccessDeniedException unless the actor heads the unit that keeps the
	 * regulation
	 */
	public void withdraw(RegulationId id, int number, String note, Actor actor) {
		Regulation regulation = this.access.toDecide(id, actor);
		regulation.withdraw(number, note, LocalDate.now(this.clock), actor.accountId(), this.clock.instant());
	}

}
