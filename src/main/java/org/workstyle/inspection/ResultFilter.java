package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.RegulationId;

/**
 * Which results are asked for; what is missing does not narrow the list.
 *
 * @param unit the unit checked
 * @param theme theme of the inspection
 * @param regulation the regulation checked
 * @param outcome what was found
 * @param from first day
 * @param to last day
 * @param counted only those that count in rates: not the inapplicable ones
 */
public record ResultFilter(@Nullable UnitId unit, @Nullable InspectionTheme theme, @Nullable RegulationId regulation,
		@Nullable CheckOutcome outcome, @Nullable LocalDate from, @Nullable LocalDate to, boolean counted) {

	/** All results. */
	public static final ResultFilter ALL = new ResultFilter(null, null, null, null, null, null, false);

}
