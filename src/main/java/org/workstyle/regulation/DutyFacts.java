package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * What a duty says.
 *
 * @param unit the responsible unit
 * @param post the post that answers for it, if one does
 * @param person who holds it now, if somebody is named
 * @param task what is to be done
 * @param frequency how often
 * @param deadline the deadline in words, such as within five working days
 * @param dueOn the day by which it is to be done once
 * @param from since when
 */
public record DutyFacts(UnitId unit, @Nullable String post, @Nullable PersonId person, String task,
		DutyFrequency frequency, @Nullable String deadline, @Nullable LocalDate dueOn, LocalDate from) {

}
