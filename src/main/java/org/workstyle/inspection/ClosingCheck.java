package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.inspection.InspectionDetails.ItemRow;
import org.workstyle.inspection.InspectionDetails.ResultRow;
import org.workstyle.shared.Option;

/**
 * Lists what is missing before an inspection is closed. Who closes it all the same says
 * why.
 */
final class ClosingCheck {

	private ClosingCheck() {
	}

	static List<ClosingGap> gaps(InspectionDetails inspection, List<FindingRow> findings, LocalDate today) {
		List<ClosingGap> gaps = new ArrayList<>();
		for (ItemRow item : inspection.items()) {
			for (Option unit : inspection.units()) {
				ResultRow result = inspection.result(item.id(), unit.value());
				GapKind gap = (result != null) ? gap(result) : GapKind.NOT_CHECKED;
				if (gap != null) {
					gaps.add(new ClosingGap(gap, unit.label(), item.basis()));
				}
			}
		}
		for (FindingRow finding : findings) {
			if (finding.person() == null && finding.state() != FindingState.WITHDRAWN) {
				gaps.add(new ClosingGap(GapKind.NO_OWNER, finding.unit(), finding.number()));
			}
			if (finding.isOverdue(today)) {
				gaps.add(new ClosingGap(GapKind.PAST_DEADLINE, finding.unit(), finding.number()));
			}
		}
		return gaps;
	}

	private static @Nullable GapKind gap(ResultRow result) {
		if (result.outcome() == CheckOutcome.COMPLIANT && result.evidence() == 0) {
			return GapKind.NO_EVIDENCE;
		}
		return (result.outcome().isAmiss() && result.findings() == 0) ? GapKind.NO_FINDING : null;
	}

}
