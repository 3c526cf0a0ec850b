package org.workstyle.study;

import java.math.BigDecimal;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * A person's month of online learning.
 *
 * @param person who
 * @param name the person's name
 * @param unit where the person belonged at the end of the month
 * @param month which month
 * @param tax hours on the tax administration's platform
 * @param taxPoints points there
 * @param party hours on the party's platform
 * @param partyPoints points there
 * @param hours hours counted against the minimum
 * @param below whether the month is over and its hours are below the minimum
 */
public record OnlineLearningMonth(PersonId person, String name, @Nullable String unit, YearMonth month, BigDecimal tax,
		BigDecimal taxPoints, BigDecimal party, BigDecimal partyPoints, BigDecimal hours, boolean below) {

}
