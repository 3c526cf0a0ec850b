package org.workstyle.audit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; what is missing does not limit.
 *
 * @param event what happened
 * @param person name of who did it
 * @param from first day
 * @param to last day
 * @param subjectType kind of record
 * @param subjectId the record's identifier, together with its kind
 */
public record AuditFilter(@Nullable String event, @Nullable String person, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String subjectType, @Nullable String subjectId) {

}
