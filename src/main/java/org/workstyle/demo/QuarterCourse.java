package org.workstyle.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.AppealDecision;
import org.workstyle.assessment.AppealId;
import org.workstyle.assessment.AppealManagement;
import org.workstyle.assessment.Correction;
import org.workstyle.assessment.Correction.Replacement;
import org.workstyle.assessment.Publication;
import org.workstyle.assessment.QuarterManagement;
import org.workstyle.assessment.SubmissionManagement;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.Quarter;

/**
 * Takes quarters of the demonstration from their opening to their closing, through the
 * same doors as everybody.
 */
@Component
class QuarterCourse {

	private final QuarterManagement quarters;

	private final SubmissionManagement submissions;

	private final Publication publication;

	private final Correction correction;

	private final AppealManagement appeals;

	private final AdjustmentMaker adjustments;

	private final OpenedAccounts accounts;

	private final WorkingDays workingDays;

	private final Moments moments;

	private final EntityManager entities;

	QuarterCourse(QuarterManagement quarters, SubmissionManagement submissions, Publication publication,
			Correction correction, AppealManagement appeals, AdjustmentMaker adjustments, OpenedAccounts accounts,
			WorkingDays workingDays, Moments moments, EntityManager entities) {
		this.quarters = quarters;
		this.submissions = submissions;
		this.publication = publication;
		this.correction = correction;
		this.appeals = appeals;
		this.adjustments = adjustments;
		this.accounts = accounts;
		this.workingDays = workingDays;
		this.moments = moments;
		this.entities = entities;
	}

	/**
	 * Opens the quarter shortly before its end.
	 */
	void open(Quarter quarter) {
		this.moments.on(this.workingDays.onOrAfter(quarter.lastDay().minusDays(12)), 30,
				() -> this.quarters.open(quarter));
	}

	/**
	 * Takes an opened quarter through submissions, review, publication and appeals, and
	 * closes it.
	 */
	void complete(Quarter quarter, Bureau bureau, Map<String, UnitFigures> figures, Seed seed, Phrases phrases) {
		submit(quarter, bureau, seed.of("submissions " + quarter), phrases);
		this.moments.on(after(quarter, 11), 20, () -> this.quarters.beginReview(quarter));
		this.adjustments.make(bureau, quarter.year(), String.valueOf(quarter.number()), after(quarter, 11),
				after(quarter, 12));
		this.moments.on(after(quarter, 15), 400,
				() -> this.publication.publish(quarter, false, this.accounts.actor("performance")));
		AppealPlan.of(quarter).forEach((plan) -> appeal(plan, bureau, figures));
		this.moments.on(after(quarter, 26), 90, () -> this.quarters.close(quarter, phrases.all("close").get(0)));
		this.entities.clear();
	}

	/**
	 * Replaces a reading by the true one.
	 */
	void correct(Quarter quarter, UnitId unit, String element, YearMonth month, UnitFigures figures, String reason) {
		correct(quarter, replacement(unit, element, month, figures), null, reason);
	}

	private void correct(Quarter quarter, Replacement what, @Nullable AppealId appeal, String reason) {
		this.correction.correct(quarter, what, appeal, reason, this.accounts.actor("performance"));
	}

	private static Replacement replacement(UnitId unit, String element, YearMonth month, UnitFigures figures) {
		return new Replacement(element, unit, Map.of(month, figures.of(element).get(month).toPlainString()));
	}

	/**
	 * Each head hands in within the ten days; the first one has to do so twice.
	 */
	private void submit(Quarter quarter, Bureau bureau, Random chance, Phrases phrases) {
		List<UnitPlan> units = bureau.measured();
		UnitPlan careless = units.get(chance.nextInt(units.size()));
		for (UnitPlan unit : units) {
			UnitId id = bureau.unit(unit.code());
			this.moments.on(after(quarter, 5 + chance.nextInt(4)), chance.nextInt(480),
					() -> this.submissions.submit(quarter, id, this.accounts.head(unit.code())));
			if (unit.equals(careless)) {
				this.moments.on(after(quarter, 9), 15, () -> this.submissions.sendBack(quarter, id,
						phrases.all("return").get(0), this.accounts.actor("performance")));
				this.moments.on(after(quarter, 10), 45,
						() -> this.submissions.submit(quarter, id, this.accounts.head(unit.code())));
			}
		}
	}

	private void appeal(AppealPlan plan, Bureau bureau, Map<String, UnitFigures> figures) {
		UnitId unit = bureau.unit(plan.unit());
		AppealId[] id = new AppealId[1];
		this.moments.on(after(plan.quarter(), 18), 70, () -> {
			id[0] = this.appeals.raise(plan.quarter(), unit, plan.indicator(), plan.reason(),
					this.accounts.head(plan.unit()));
		});
		this.moments.on(after(plan.quarter(), 22), 100, () -> {
			this.appeals.decide(plan.quarter(), id[0], plan.decision(), plan.why(), this.accounts.actor("performance"));
			this.entities.flush();
			if (plan.decision() == AppealDecision.GRANTED) {
				correct(plan.quarter(),
						replacement(unit, plan.element(), YearMonth.parse(plan.month()), figures.get(plan.unit())),
						id[0], plan.why());
			}
		});
	}

	private LocalDate after(Quarter quarter, int days) {
		return this.workingDays.after(quarter.lastDay(), days);
	}

}
