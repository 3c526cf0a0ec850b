package org.workstyle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.history.Reasons;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

/**
 * Takes appeals within the days set after publication, and decides them. A granted appeal
 * is followed by a correction, see {@link Publication}.
 */
@Service
@Transactional
public class AppealManagement {

	private final AppealRepository appeals;

	private final QuarterManagement quarters;

	private final Editions editions;

	private final IndicatorSettings settings;

	private final WorkingDays workingDays;

	private final DataScopes scopes;

	private final AuditLog audit;

	private final Reasons reasons;

	private final Clock clock;

	AppealManagement(AppealRepository appeals, QuarterManagement quarters, Editions editions,
			IndicatorSettings settings, WorkingDays workingDays, DataScopes scopes, AuditLog audit, Reasons reasons,
			Clock clock) {
		this.appeals = appeals;
		this.quarters = quarters;
		this.editions = editions;
		this.settings = settings;
		this.workingDays = workingDays;
		this.scopes = scopes;
		this.audit = audit;
		this.reasons = reasons;
		this.clock = clock;
	}

	/**
	 * Raises an appeal against a score of the latest edition, by the unit's head.
	 * @throws PortalException if it comes too late, or there was one before
	 */
	public AppealId raise(Quarter quarter, UnitId unit, String indicatorCode, String reason, Actor actor) {
		refuseUnlessHead(unit, actor);
		AssessmentQuarter assessed = this.quarters.get(quarter);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate last = assessed.appealsUntil();
		if (assessed.state() != QuarterState.PUBLISHED || last == null || today.isAfter(last)) {
			throw new PortalException("assessment.error.appeal-closed", quarter.toString());
		}
		if (this.appeals.existsByQuarterAndUnitAndIndicatorCode(assessed.id(), unit, indicatorCode)) {
			throw new PortalException("assessment.error.appeal-once", indicatorCode);
		}
		Edition edition = this.editions.latest(quarter);
		if (this.editions.score(edition.id(), unit, indicatorCode).isEmpty()) {
			throw new NotFoundException("score", indicatorCode);
		}
		int days = this.settings.on(today).number(SettingCode.APPEAL_DECISION_DAYS).intValueExact();
		return this.appeals
			.save(new Appeal(assessed.id(), unit, indicatorCode, edition.number(), reason, actor, this.clock.instant(),
					this.workingDays.after(today, days)))
			.id();
	}

	/**
	 * Returns the appeals of a quarter that the actor may see.
	 */
	@Transactional(readOnly = true)
	public List<Appeal> of(Quarter quarter, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return this.appeals.findByQuarterOrderByRaisedAt(this.quarters.get(quarter).id())
			.stream()
			.filter((appeal) -> scope.sees(appeal.unit()))
			.toList();
	}

	/**
	 * Decides an appeal.
	 */
	public Appeal decide(Quarter quarter, AppealId id, AppealDecision decision, String why, Actor actor) {
		this.reasons.give(why);
		AssessmentQuarterId assessed = this.quarters.get(quarter).id();
		Appeal appeal = this.appeals.findById(id)
			.filter((each) -> each.quarter().equals(assessed))
			.orElseThrow(() -> new NotFoundException("appeal", id));
		appeal.decide(decision, why, actor, this.clock.instant());
		this.audit.record("APPEAL_DECIDED", "appeal", id.toString(),
				Map.of("decision", decision.name(), "indicator", appeal.indicatorCode()));
		return appeal;
	}

	private void refuseUnlessHead(UnitId unit, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		if (!scope.sees(unit)) {
			throw new NotFoundException("unit", unit);
		}
		if (!actor.is(Role.UNIT_HEAD) || !scope.edits(unit)) {
			throw new AccessDeniedException("The unit's head appeals");
		}
	}

}
