package org.workstyle.inspection;

import java.util.UUID;

import org.workstyle.account.UnitId;

/**
 * Where a finding comes from.
 *
 * @param inspection the inspection
 * @param theme its theme
 * @param item the item that was checked
 * @param result the result it follows from
 * @param unit the unit that answers for it
 * @param origin the article not followed, by the first revision it stood in
 * @param regulation its regulation
 * @param basis regulation and article as written
 */
record FindingSource(InspectionId inspection, InspectionTheme theme, CheckItemId item, CheckResultId result,
		UnitId unit, UUID origin, UUID regulation, String basis) {

	static FindingSource of(Inspection inspection, CheckItem item, CheckResult result) {
		return new FindingSource(inspection.id(), inspection.facts().theme(), item.id(), result.id(), result.unit(),
				item.origin().value(), item.regulation().value(), item.basis());
	}

}
