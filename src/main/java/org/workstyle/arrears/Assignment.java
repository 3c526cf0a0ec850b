package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an item from a day on, and what an officer calls it.
 *
 * @param from its first day
 * @param unit short name of the unit
 * @param officer name of the officer, if there is one
 * @param category the special category, if it has one
 * @param reason why it changed, unless it is the first
 * @param enteredBy name of whoever entered it
 * @param agreedBy name of the second person, if one agreed
 */
public record Assignment(LocalDate from, String unit, @Nullable String officer, @Nullable ArrearsCategory category,
		@Nullable String reason, @Nullable String enteredBy, @Nullable String agreedBy) {

}
