package org.workstyle.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * A result as lists show it.
 *
 * @param id its identifier
 * @param inspection the inspection
 * @param title its title
 * @param checkedOn when
 * @param unitId the unit
 * @param unit its short name
 * @param basis regulation and article
 * @param wording what was looked at
 * @param outcome what was found
 * @param note what was seen
 */
public record ResultSummary(CheckResultId id, InspectionId inspection, String title, LocalDate checkedOn, UnitId unitId,
		String unit, String basis, String wording, CheckOutcome outcome, @Nullable String note) {

}
