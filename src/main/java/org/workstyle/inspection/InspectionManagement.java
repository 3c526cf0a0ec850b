package org.workstyle.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;

/**
 * Opens inspections, draws up what they check, closes them. Inspectors only.
 */
@Service
@Transactional
public class InspectionManagement {

	static final String SUBJECT = "inspection";

	private final InspectionRepository inspections;

	private final Articles articles;

	private final Reasons reasons;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	InspectionManagement(InspectionRepository inspections, Articles articles, Reasons reasons, AuditLog audit,
			JdbcClient jdbc, Clock clock) {
		this.inspections = inspections;
		this.articles = articles;
		this.reasons = reasons;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Opens an inspection without items.
	 */
	public InspectionId open(InspectionFacts facts, Actor actor) {
		refuseUnlessInspector(actor);
		return this.inspections.save(new Inspection(facts, null, actor.accountId(), this.clock.instant())).id();
	}

	/**
	 * Changes what is said about an inspection. The items stay: they have to be in force
	 * on the first day as it is now.
	 * @throws EditConflictException if it changed since {@code version}
	 */
	public void amend(InspectionId id, long version, InspectionFacts facts, Actor actor) {
		Inspection inspection = toChange(id, actor);
		if (inspection.version() != version) {
			throw new EditConflictException(SUBJECT, id);
		}
		if (!facts.startsOn().equals(inspection.facts().startsOn())) {
			inForce(inspection.items().stream().map(CheckItem::article).toList(), facts.startsOn());
		}
		inspection.amend(facts, checkedUnits(id));
	}

	/**
	 * Adds articles that are in force on the first day as items.
	 * @throws PortalException if one is not in force that day
	 */
	public void addItems(InspectionId id, List<ArticleId> chosen, Actor actor) {
		Inspection inspection = toChange(id, actor);
		Map<ArticleId, ArticleRow> inForce = inForce(chosen, inspection.facts().startsOn());
		chosen.stream().distinct().forEach((article) -> inspection.add(inForce.get(article), null));
	}

	/**
	 * Says in other words what to look at.
	 */
	public void reword(InspectionId id, CheckItemId item, String wording, Actor actor) {
		toChange(id, actor).reword(item, wording);
	}

	/**
	 * Takes an item off the list.
	 */
	public void removeItem(InspectionId id, CheckItemId item, Actor actor) {
		toChange(id, actor).remove(item,
				this.jdbc.sql("select exists (select from check_result where item_id = :item)")
					.param("item", item.value())
					.query(Boolean.class)
					.single());
	}

	/**
	 * Closes an inspection.
	 * @param note why it may be closed as it is
	 */
	public void close(InspectionId id, String note, Actor actor) {
		Inspection inspection = toChange(id, actor);
		this.reasons.give(note);
		inspection.close(note, actor.accountId(), LocalDate.now(this.clock));
		this.audit.record("INSPECTION_CLOSED", SUBJECT, id.toString(), Map.of("reason", note));
	}

	/**
	 * Calls an inspection off.
	 */
	public void cancel(InspectionId id, String reason, Actor actor) {
		Inspection inspection = toChange(id, actor);
		this.reasons.give(reason);
		inspection.cancel(reason, !checkedUnits(id).isEmpty());
	}

	private Map<ArticleId, ArticleRow> inForce(List<ArticleId> chosen, LocalDate day) {
		Map<ArticleId, ArticleRow> inForce = this.articles.inForceOn(day, chosen)
			.stream()
			.collect(Collectors.toMap(ArticleRow::id, Function.identity()));
		if (!inForce.keySet().containsAll(chosen)) {
			throw new PortalException("inspection.error.item.not-in-force");
		}
		return inForce;
	}

	private Inspection toChange(InspectionId id, Actor actor) {
		refuseUnlessInspector(actor);
		return this.inspections.findToChange(id).orElseThrow(() -> new NotFoundException(SUBJECT, id));
	}

	private Set<UnitId> checkedUnits(InspectionId id) {
		return this.jdbc.sql("select distinct unit_id from check_result where inspection_id = :id")
			.param("id", id.value())
			.query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
			.set();
	}

	static void refuseUnlessInspector(Actor actor) {
		if (!actor.is(Role.INSPECTOR)) {
			throw new AccessDeniedException("Inspectors inspect");
		}
	}

}
