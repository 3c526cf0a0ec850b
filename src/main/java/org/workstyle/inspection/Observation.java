package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an inspector saw.
 *
 * @param outcome whether the article is followed
 * @param note what was seen; asked for where something is amiss
 * @param on the day
 */
public record Observation(CheckOutcome outcome, @Nullable String note, LocalDate on) {

}
