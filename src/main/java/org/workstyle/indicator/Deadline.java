package org.workstyle.indicator;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * The last day on which values of a month or quarter are in time.
 *
 * @param periodicity of which elements
 * @param month the month; of a quarter its first
 * @param dueOn the day
 * @param reason why it was moved, if it was
 */
public record Deadline(Periodicity periodicity, YearMonth month, LocalDate dueOn, @Nullable String reason) {

}
