package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.PlanState.Met;
import org.workstyle.arrears.PlanState.Standing;

/**
 * A clearing plan with what became of it.
 *
 * @param id the plan
 * @param facts what was agreed
 * @param state how it stands; of a plan that was replaced, how it stood the day before
 * @param replacedOn the day another plan took its place
 * @param reason why it took the place of another one
 * @param enteredBy name of who entered it
 * @param enteredAt when
 */
public record PlanView(ClearingPlanId id, PlanFacts facts, PlanState state, @Nullable LocalDate replacedOn,
		@Nullable String reason, String enteredBy, Instant enteredAt) {

	/**
	 * Whether no other plan took its place.
	 */
	public boolean isInForce() {
		return this.replacedOn == null;
	}

	/**
	 * Whether everything was paid.
	 */
	public boolean isFulfilled() {
		return this.state.instalments().stream().noneMatch(Met::isOpen);
	}

	/**
	 * Whether it stands in the way of enforcement: an agreement that is not broken and
	 * not at its end.
	 */
	public boolean isKeptAgreement() {
		return isInForce() && this.facts.basis() == PlanBasis.AGREEMENT && this.state.standing() != Standing.BROKEN
				&& !isFulfilled();
	}

	/**
	 * Returns the instalment to be paid next.
	 */
	public Optional<Met> next() {
		return this.state.instalments().stream().filter(Met::isOpen).findFirst();
	}

	/**
	 * Returns what was paid of all instalments.
	 */
	public BigDecimal paid() {
		return this.state.instalments().stream().map(Met::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
