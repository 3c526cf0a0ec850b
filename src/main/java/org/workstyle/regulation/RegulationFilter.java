package org.workstyle.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which regulations are asked for; what is missing does not narrow the list.
 *
 * @param status what they are on the day
 * @param owner the unit that keeps them
 * @param category what they are about
 * @param kind whom they bind
 * @param reviewDue whether only those whose review is due
 * @param text words in the title, separated by spaces
 * @param on the day
 */
public record RegulationFilter(@Nullable RegulationStatus status, @Nullable UnitId owner,
		@Nullable RegulationCategory category, @Nullable RegulationKind kind, boolean reviewDue, @Nullable String text,
		LocalDate on) {

	public RegulationFilter {
		text = (text != null && !text.isBlank()) ? text.strip() : null;
	}

	/**
	 * Returns the filter for all regulations of a day.
	 */
	public static RegulationFilter all(LocalDate on) {
		return new RegulationFilter(null, null, null, null, false, null, on);
	}

}
