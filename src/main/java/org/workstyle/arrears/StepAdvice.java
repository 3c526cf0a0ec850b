package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether the legal order allows a step on a day, once approver, officers and evidence
 * are there.
 *
 * @param step the step
 * @param messageKey why it does not, if it does not
 * @param article the article that says so
 */
public record StepAdvice(EnforcementStep step, @Nullable String messageKey, @Nullable String article) {

	private static final String SOMEBODY = "x";

	/**
	 * Returns all steps in their order.
	 */
	static List<StepAdvice> of(CaseStanding.Of standing, LocalDate day) {
		return Arrays.stream(EnforcementStep.values()).map((step) -> of(step, standing, day)).toList();
	}

	private static StepAdvice of(EnforcementStep step, CaseStanding.Of standing, LocalDate day) {
		MeasureFacts best = new MeasureFacts(step, day, day.plusDays(1), SOMEBODY, SOMEBODY, true);
		Optional<Refusal> refusal = EnforcementOrder.refusal(best, standing.taken(), standing.facts());
		return new StepAdvice(step, refusal.map(Refusal::messageKey).orElse(null),
				refusal.map(Refusal::article).orElse(null));
	}

	/**
	 * Whether it may be taken.
	 */
	public boolean isAllowed() {
		return this.messageKey == null;
	}

}
