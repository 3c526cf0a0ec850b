package org.workstyle.inspection;

import java.time.LocalDate;

/**
 * What a unit reports about a finding.
 *
 * @param cause the root cause
 * @param measure what was done about it
 * @param doneOn when it was done
 */
public record Correction(String cause, String measure, LocalDate doneOn) {

}
