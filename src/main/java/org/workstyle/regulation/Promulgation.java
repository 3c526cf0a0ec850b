package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a revision is published.
 *
 * @param documentNumber the document's number (文号), such as ×税发〔2023〕1号
 * @param effectiveOn the first day on which it is in force
 * @param meeting the meeting that passed it
 */
public record Promulgation(String documentNumber, LocalDate effectiveOn, @Nullable String meeting) {

}
