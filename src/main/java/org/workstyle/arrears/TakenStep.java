package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A measure that was taken.
 *
 * @param step what it was
 * @param on the day it was served or carried out
 * @param deadline the last day the taxpayer was given
 */
record TakenStep(EnforcementStep step, LocalDate on, @Nullable LocalDate deadline) {

	/**
	 * Whether the time it gave was over before the day.
	 */
	boolean hasExpired(LocalDate day) {
		return this.deadline != null && this.deadline.isBefore(day);
	}

}
