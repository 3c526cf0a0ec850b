package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The legal order of enforcement: says by which article a step is not allowed yet, or any
 * more. "Within" and "not over" include the number (实施细则第一百零八条).
 */
final class EnforcementOrder {

	/** An order gives at most so many days. */
	static final int ORDER_DAYS = 15;

	/** Suspended for so many years, enforcement is not resumed. */
	static final int SUSPENDED_YEARS = 3;

	private EnforcementOrder() {
	}

	/**
	 * Returns why a measure is not allowed, if it is not.
	 * @param taken what was done before, in any order
	 */
	static Optional<Refusal> refusal(MeasureFacts measure, List<TakenStep> taken, CaseFacts facts) {
		LocalDate on = measure.on();
		List<TakenStep> before = taken.stream().filter((step) -> !step.on().isAfter(on)).toList();
		Refusal refusal = measure.step().isEnforcement() ? standing(before, facts, on) : null;
		return Optional.ofNullable((refusal != null) ? refusal : ordered(measure, before, facts));
	}

	/**
	 * Enforcement that was ended or suspended does not go on; an agreement that is kept
	 * stands before it.
	 */
	private static @Nullable Refusal standing(List<TakenStep> before, CaseFacts facts, LocalDate on) {
		if (has(before, EnforcementStep.TERMINATION)) {
			return step("arrears.refusal.terminated", EnforcementStep.TERMINATION.basis());
		}
		if (suspendedOn(before) != null) {
			return step("arrears.refusal.suspended", EnforcementStep.SUSPENSION.basis());
		}
		if (facts.agreementKept()) {
			return step("arrears.refusal.agreement", "行政强制法第四十二条");
		}
		return null;
	}

	private static @Nullable Refusal ordered(MeasureFacts measure, List<TakenStep> before, CaseFacts facts) {
		return switch (measure.step()) {
			case REMINDER, ANNOUNCEMENT, EXIT_BAN, CREDITOR_RIGHTS, CREDIT_GRADE -> pastDue(measure, facts);
			case ORDER -> order(measure, facts);
			case EXHORTATION -> exhortation(measure, before);
			case DEFENCE -> needs(measure, before, EnforcementStep.EXHORTATION, "arrears.refusal.defence");
			case DECISION -> decision(measure, before);
			case BANK_DEDUCTION -> needs(measure, before, EnforcementStep.DECISION, "arrears.refusal.decision-first");
			case SEIZURE -> seizure(measure, before);
			case AUCTION -> needs(measure, before, EnforcementStep.SEIZURE, "arrears.refusal.seizure-first");
			case SUSPENSION, TERMINATION ->
				needs(measure, before, EnforcementStep.DECISION, "arrears.refusal.decision-first");
			case RESUMPTION -> resumption(measure, before);
			case SECURITY -> security(measure, facts);
			case FINE, INVOICE_CONTROL -> expired(before, EnforcementStep.ORDER, measure.on()) ? null
					: step("arrears.refusal.order-expired", measure.step().basis());
			case TRANSFER -> null;
		};
	}

	private static @Nullable Refusal pastDue(MeasureFacts measure, CaseFacts facts) {
		return facts.isPastDue(measure.on()) ? null : step("arrears.refusal.not-due", measure.step().basis());
	}

	private static @Nullable Refusal order(MeasureFacts measure, CaseFacts facts) {
		if (!facts.isPastDue(measure.on())) {
			return step("arrears.refusal.not-due", measure.step().basis());
		}
		LocalDate deadline = measure.deadline();
		if (deadline == null || deadline.isBefore(measure.on())
				|| deadline.isAfter(measure.on().plusDays(ORDER_DAYS))) {
			return new Refusal("deadline", "arrears.refusal.order-deadline", "实施细则第七十三条");
		}
		return null;
	}

	private static @Nullable Refusal exhortation(MeasureFacts measure, List<TakenStep> before) {
		if (!expired(before, EnforcementStep.ORDER, measure.on())) {
			return step("arrears.refusal.order-first", "税收征收管理法第四十条、行政强制法第三十五条");
		}
		LocalDate deadline = measure.deadline();
		return (deadline == null || !deadline.isAfter(measure.on()))
				? new Refusal("deadline", "arrears.refusal.exhortation-deadline", measure.step().basis()) : null;
	}

	/**
	 * At once only if assets are being hidden, even then not before the exhortation.
	 */
	private static @Nullable Refusal decision(MeasureFacts measure, List<TakenStep> before) {
		if (!has(before, EnforcementStep.EXHORTATION)) {
			return step("arrears.refusal.exhortation-first", "行政强制法第三十五条、第三十七条");
		}
		if (!measure.evidence() && !expired(before, EnforcementStep.EXHORTATION, measure.on())) {
			return step("arrears.refusal.exhortation-running", "行政强制法第三十七条");
		}
		return approved(measure, "税收征收管理法第四十条");
	}

	private static @Nullable Refusal seizure(MeasureFacts measure, List<TakenStep> before) {
		Refusal refusal = needs(measure, before, EnforcementStep.DECISION, "arrears.refusal.decision-first");
		if (refusal == null && isMissing(measure.secondOfficer())) {
			return new Refusal("secondOfficer", "arrears.refusal.two-officers", "实施细则第六十三条");
		}
		return refusal;
	}

	private static @Nullable Refusal resumption(MeasureFacts measure, List<TakenStep> before) {
		LocalDate suspended = suspendedOn(before);
		if (suspended == null) {
			return step("arrears.refusal.not-suspended", measure.step().basis());
		}
		return measure.on().isAfter(suspended.plusYears(SUSPENDED_YEARS))
				? step("arrears.refusal.three-years", measure.step().basis()) : null;
	}

	private static @Nullable Refusal security(MeasureFacts measure, CaseFacts facts) {
		if (facts.earliestDue() == null || facts.isPastDue(measure.on())) {
			return step("arrears.refusal.security-late", measure.step().basis());
		}
		if (!measure.evidence()) {
			return new Refusal("evidence", "arrears.refusal.security-evidence", measure.step().basis());
		}
		return approved(measure, measure.step().basis());
	}

	private static @Nullable Refusal approved(MeasureFacts measure, String article) {
		return isMissing(measure.approver()) ? new Refusal("approver", "arrears.refusal.approver", article) : null;
	}

	private static @Nullable Refusal needs(MeasureFacts measure, List<TakenStep> before, EnforcementStep earlier,
			String messageKey) {
		return has(before, earlier) ? null : step(messageKey, measure.step().basis());
	}

	/**
	 * Returns the day of a suspension that was not resumed.
	 */
	private static @Nullable LocalDate suspendedOn(List<TakenStep> before) {
		LocalDate suspended = latest(before, EnforcementStep.SUSPENSION);
		LocalDate resumed = latest(before, EnforcementStep.RESUMPTION);
		return (suspended != null && (resumed == null || resumed.isBefore(suspended))) ? suspended : null;
	}

	private static @Nullable LocalDate latest(List<TakenStep> before, EnforcementStep step) {
		return before.stream().filter(of(step)).map(TakenStep::on).max(LocalDate::compareTo).orElse(null);
	}

	private static boolean has(List<TakenStep> before, EnforcementStep step) {
		return before.stream().anyMatch(of(step));
	}

	private static boolean expired(List<TakenStep> before, EnforcementStep step, LocalDate on) {
		return before.stream().filter(of(step)).anyMatch((each) -> each.hasExpired(on));
	}

	private static Predicate<TakenStep> of(EnforcementStep step) {
		return (each) -> each.step() == step;
	}

	private static boolean isMissing(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static Refusal step(String messageKey, String article) {
		return new Refusal("step", messageKey, article);
	}

}
