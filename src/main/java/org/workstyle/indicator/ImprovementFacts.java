package org.workstyle.indicator;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * What a unit means to do about an indicator.
 *
 * @param indicator the indicator
 * @param unit the unit
 * @param problem what is wrong
 * @param causeKind where the cause lies
 * @param cause why it is so
 * @param measure what is done about it
 * @param owner who does it
 * @param dueOn by when
 * @param takenFrom the model it was taken from, if any
 */
public record ImprovementFacts(IndicatorId indicator, UnitId unit, String problem, CauseKind causeKind, String cause,
		String measure, PersonId owner, LocalDate dueOn, @Nullable ImprovementId takenFrom) {

}
