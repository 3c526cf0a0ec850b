package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * What an exception to an article says.
 *
 * @param unit for which unit
 * @param person for whom in it, if for one person
 * @param reason why
 * @param from its first day
 * @param until its last day
 */
public record ExceptionFacts(UnitId unit, @Nullable PersonId person, String reason, LocalDate from, LocalDate until) {

}
