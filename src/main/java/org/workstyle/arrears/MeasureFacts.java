package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A measure that is to be taken.
 *
 * @param step what it is
 * @param on the day it is served or carried out
 * @param deadline the last day the taxpayer is given
 * @param approver who approved it
 * @param secondOfficer the second officer
 * @param evidence whether there is evidence of evasion or of assets being hidden
 */
record MeasureFacts(EnforcementStep step, LocalDate on, @Nullable LocalDate deadline, @Nullable String approver,
		@Nullable String secondOfficer, boolean evidence) {

}
