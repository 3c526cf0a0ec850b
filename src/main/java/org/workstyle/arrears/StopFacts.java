package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is said about days without surcharge.
 *
 * @param kind what they rest on
 * @param from the first
 * @param to the last; nothing while it is not known
 * @param appliedOn when the taxpayer applied for a deferral
 * @param document number of the document
 * @param reason why
 */
public record StopFacts(StopKind kind, LocalDate from, @Nullable LocalDate to, @Nullable LocalDate appliedOn,
		@Nullable String document, String reason) {

}
