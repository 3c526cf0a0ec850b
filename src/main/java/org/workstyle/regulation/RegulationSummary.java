package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A regulation as a row of the register.
 *
 * @param id its identifier
 * @param title its title
 * @param category what it is about
 * @param kind whom it binds
 * @param owner short name of the unit that keeps it
 * @param status what it is on the day
 * @param number number of the revision in force on the day
 * @param documentNumber number of that document
 * @param effectiveOn since when that revision is in force
 * @param next when a published one will follow it
 * @param reviewDueOn when it is to be reviewed, while it is in force
 * @param overdue whether that day has come
 */
public record RegulationSummary(RegulationId id, String title, RegulationCategory category, RegulationKind kind,
		String owner, RegulationStatus status, @Nullable Integer number, @Nullable String documentNumber,
		@Nullable LocalDate effectiveOn, @Nullable LocalDate next, @Nullable LocalDate reviewDueOn, boolean overdue) {

}
