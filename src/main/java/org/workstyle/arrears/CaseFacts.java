package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What of a case decides about the next step.
 *
 * @param earliestDue the last day to pay of the oldest item that is open; nothing when
 * nothing is owed
 * @param agreementKept whether an instalment agreement is in force and not broken
 */
record CaseFacts(@Nullable LocalDate earliestDue, boolean agreementKept) {

	/**
	 * Whether something was due before the day.
	 */
	boolean isPastDue(LocalDate day) {
		return this.earliestDue != null && this.earliestDue.isBefore(day);
	}

}
