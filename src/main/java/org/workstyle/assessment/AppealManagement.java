package org.workstyle.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Takes appeals within the days set after publication, and decides them. A granted appeal
 * is followed by a {@link Correction}.
 */
@Service
@Transactional
public class AppealManagement {

	private final AppealRepository appeals;

	private final QuarterManagement quarters;

	private final Editions editions;

	private final UnitHeads heads;

	private final AssessmentDays days;

	private final AuditLog audit;

	private final Reasons reasons;

	AppealManagement(AppealRepository appeals, QuarterManagement quarters, Editions editions, UnitHeads heads,
			AssessmentDays days, AuditLog audit, Reasons reasons) {
		this.appeals = appeals;
		this.quarters = quarters;
		this.editions = editions;
		this.heads = heads;
		this.days = days;
		this.audit = audit;
		this.reasons = reasons;
	}

	/**
	 * Raises an appeal against a score of the latest edition, by the unit's head.
	 * @throws NotFoundException if the head does not see the unit, or there is no such
	 * score
	 * @throws PortalException if it comes too late, or there was one before
	 */
	public AppealId raise(Quarter quarter, UnitId unit, String indicatorCode, String reason, Actor actor) {
		this.heads.refuseOthers(unit, actor);
		AssessmentQuarter assessed = this.quarters.forChange(quarter);
		LocalDate last = assessed.appealsUntil();
		if (assessed.state() != QuarterState.PUBLISHED || last == null || this.days.today().isAfter(last)) {
			throw new PortalException("assessment.error.appeal-closed", quarter.toString());
		}
		if (this.appeals.existsByQuarterAndUnitAndIndicatorCode(assessed.id(), unit, indicatorCode)) {
			throw new PortalException("assessment.error.appeal-once", indicatorCode);
		}
		Edition edition = this.editions.latest(quarter);
		if (this.editions.score(edition.id(), unit, indicatorCode).isEmpty()) {
			throw new NotFoundException("score", indicatorCode);
		}
		return this.appeals
			.save(new Appeal(assessed.id(), unit, indicatorCode, edition.number(), reason, actor, this.days.now(),
					this.days.decisionDueOn()))
			.id();
	}

	/**
	 * Returns the appeals of a quarter that the actor may see.
	 */
	@Transactional(readOnly = true)
	public List<Appeal> of(AssessmentQuarter assessed, Actor actor) {
		DataScope scope = this.heads.scope(actor);
		return this.appeals.findByQuarterOrderByRaisedAt(assessed.id())
			.stream()
			.filter((appeal) -> scope.sees(appeal.unit()))
			.toList();
	}

	/**
	 * Decides an appeal.
	 * @throws NotFoundException if the quarter has no such appeal
	 * @throws PortalException if it was decided, or whoever raised it decides
	 */
	public Appeal decide(Quarter quarter, AppealId id, AppealDecision decision, String why, Actor actor) {
		this.reasons.give(why);
		Appeal appeal = of(this.quarters.forChange(quarter), id);
		appeal.decide(decision, why, actor, this.days.now());
		this.audit.record("APPEAL_DECIDED", "appeal", id.toString(),
				Map.of("decision", decision.name(), "indicator", appeal.indicatorCode()));
		return appeal;
	}

	/**
	 * Returns the appeal that a correction of a unit follows.
	 * @throws PortalException if it was not granted, or is another unit's
	 */
	Appeal granted(AssessmentQuarter assessed, AppealId id, UnitId unit) {
		Appeal appeal = of(assessed, id);
		if (appeal.decision() != AppealDecision.GRANTED || !appeal.unit().equals(unit)) {
			throw new PortalException("assessment.error.not-granted", appeal.indicatorCode());
		}
		return appeal;
	}

	private Appeal of(AssessmentQuarter assessed, AppealId id) {
		return this.appeals.findById(id)
			.filter((each) -> each.quarter().equals(assessed.id()))
			.orElseThrow(() -> new NotFoundException("appeal", id));
	}

}
