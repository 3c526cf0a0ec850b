package org.workstyle.study;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One host, one kind, one period.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param done sessions recorded in it
 * @param minimum sessions asked for; 0 where nothing is
 * @param state how the two compare
 * @param reason why nothing is asked
 */
public record ComplianceCell(LocalDate from, LocalDate to, int done, int minimum, ComplianceState state,
		@Nullable InapplicableReason reason) {

	/**
	 * Returns how many months the period has.
	 */
	public int months() {
		return this.to.getMonthValue() - this.from.getMonthValue() + 1;
	}

	/**
	 * Returns how many sessions are missing.
	 */
	public int missing() {
		return Math.max(0, this.minimum - this.done);
	}

}
