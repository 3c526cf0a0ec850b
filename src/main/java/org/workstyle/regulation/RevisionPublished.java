package org.workstyle.regulation;

import java.time.LocalDate;

/**
 * A revision was published.
 *
 * @param regulation the regulation
 * @param revision the revision
 * @param effectiveOn the first day on which it is in force
 * @param audience whom it asks to read it
 */
public record RevisionPublished(RegulationId regulation, RegulationRevisionId revision, LocalDate effectiveOn,
		ReadAudience audience) {

}
