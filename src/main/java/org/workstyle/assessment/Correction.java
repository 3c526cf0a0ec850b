package org.workstyle.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.audit.AuditLog;
import org.workstyle.history.Reasons;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.Snapshot;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * Corrects a published quarter (更正) by a new edition that keeps the old ones. It starts
 * from the inputs of the latest edition and replaces nothing but the values it names.
 */
@Service
@Transactional
public class Correction {

	private final QuarterManagement quarters;

	private final AppealManagement appeals;

	private final Editions editions;

	private final EditionRows rows;

	private final CorrectedReadings readings;

	private final AssessmentDays days;

	private final AuditLog audit;

	private final Reasons reasons;

	Correction(QuarterManagement quarters, AppealManagement appeals, Editions editions, EditionRows rows,
			CorrectedReadings readings, AssessmentDays days, AuditLog audit, Reasons reasons) {
		this.quarters = quarters;
		this.appeals = appeals;
		this.editions = editions;
		this.rows = rows;
		this.readings = readings;
		this.days = days;
		this.audit = audit;
		this.reasons = reasons;
	}

	/**
	 * Replaces readings of one element at one unit, or takes in what a module derives of
	 * its corrected records.
	 * @param what the element and its new readings
	 * @param appeal the granted appeal that it follows, if it follows one
	 * @param reason why, shown with the edition
	 * @return the number of the new edition
	 * @throws PortalException if the quarter is not published, the appeal was not granted
	 * for the element's unit or was followed before, or nothing would change
	 */
	public int correct(Quarter quarter, Replacement what, @Nullable AppealId appeal, String reason, Actor actor) {
		this.reasons.give(reason);
		AssessmentQuarter assessed = this.quarters.forChange(quarter);
		if (!assessed.isPublished()) {
			throw new PortalException("assessment.error.not-published", quarter.toString());
		}
		List<Edition> editions = this.editions.of(quarter);
		Edition latest = editions.get(0);
		QuarterInputs before = Snapshot.read(this.editions.canonical(latest.id()));
		if (appeal != null) {
			refuseSecond(editions, appeal);
			refuseUnlessOf(this.appeals.granted(assessed, appeal, what.unit()), what, before);
		}
		QuarterInputs after = this.readings.replace(assessed, before, what.code(), what.unit(), what.typed(), actor);
		if (Snapshot.write(after).equals(Snapshot.write(before))) {
			throw new PortalException("assessment.error.nothing-corrected", what.code());
		}
		int number = latest.number() + 1;
		this.rows.write(after, new NewEdition(number, reason, appeal, actor, this.days.now()));
		this.audit.record("QUARTER_CORRECTED", "assessment-quarter", quarter.toString(),
				Map.of("edition", String.valueOf(number), "reason", reason, "element", what.code()));
		return number;
	}

	private static void refuseSecond(List<Edition> editions, AppealId appeal) {
		for (Edition edition : editions) {
			Edition.Cause cause = edition.appeal();
			if (cause != null && cause.id().equals(appeal)) {
				throw new PortalException("assessment.error.corrected-already", edition.number());
			}
		}
	}

	private static void refuseUnlessOf(Appeal appeal, Replacement what, QuarterInputs inputs) {
		boolean disputed = inputs.rules()
			.stream()
			.filter((rule) -> rule.code().equals(appeal.indicatorCode()))
			.anyMatch((rule) -> uses(rule, what.code()));
		if (!disputed) {
			throw new PortalException("assessment.error.not-granted", appeal.indicatorCode());
		}
	}

	private static boolean uses(IndicatorRule rule, String code) {
		return rule.numerator().codes().contains(code) || rule.denominator().codes().contains(code);
	}

	/**
	 * What is replaced.
	 *
	 * @param code the element's code
	 * @param unit the unit
	 * @param typed the new readings by month, as typed; none for a derived element
	 */
	public record Replacement(String code, UnitId unit, Map<YearMonth, String> typed) {

		public Replacement {
			typed = Map.copyOf(typed);
		}

	}

}
