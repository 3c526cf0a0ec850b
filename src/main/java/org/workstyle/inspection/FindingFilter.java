package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which findings are asked for; what is missing does not narrow the ledger.
 *
 * @param unit the unit that answers for it
 * @param theme theme of its inspection
 * @param inspection its inspection
 * @param state where it stands
 * @param seriousness how serious it is
 * @param foundFrom first day it was found
 * @param foundTo last day it was found
 * @param dueFrom earliest deadline
 * @param dueTo latest deadline
 * @param timeliness whether it was corrected in time
 * @param repeated only those found before at the same unit within a year
 * @param counted only those that count in figures: not the withdrawn ones
 * @param text what number, basis or problem contain
 */
public record FindingFilter(@Nullable UnitId unit, @Nullable InspectionTheme theme, @Nullable InspectionId inspection,
		@Nullable FindingState state, @Nullable Seriousness seriousness, @Nullable LocalDate foundFrom,
		@Nullable LocalDate foundTo, @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo,
		@Nullable Timeliness timeliness, boolean repeated, boolean counted, @Nullable String text) {

	/** All findings. */
	public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, null, null, null, null,
			null, false, false, null);

	public FindingFilter {
		text = (text != null && !text.isBlank()) ? text.strip() : null;
	}

	/**
	 * Returns the filter for the findings of an inspection.
	 */
	public static FindingFilter of(InspectionId inspection) {
		return new FindingFilter(null, null, inspection, null, null, null, null, null, null, null, false, false, null);
	}

}
