package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an inspector is told of an exception.
 *
 * @param person the person, if it is for one of the unit's
 * @param reason why
 * @param from its first day
 * @param until its last day
 */
public record ExceptionNotice(@Nullable String person, String reason, LocalDate from, LocalDate until) {

}
