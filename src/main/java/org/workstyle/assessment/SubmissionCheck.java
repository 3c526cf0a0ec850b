package org.workstyle.assessment;

import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.indicator.Violation;
import org.workstyle.indicator.Violations;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Quarter;

/**
 * Whether a unit's readings are fit to be handed in. Values far from the usual do not
 * hinder it; values that break a validation rule do until somebody explains them.
 */
@Component
class SubmissionCheck {

	private final Violations violations;

	private final MeasuredUnits measuredUnits;

	SubmissionCheck(Violations violations, MeasuredUnits measuredUnits) {
		this.violations = violations;
		this.measuredUnits = measuredUnits;
	}

	/**
	 * Refuses readings that break a rule without an explanation.
	 * @throws NotFoundException if the unit is not measured in the quarter
	 */
	void refuseUnexplained(Quarter quarter, UnitId id) {
		UnitSummary unit = this.measuredUnits.in(quarter)
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit in the quarter", id));
		List<Violation> unexplained = this.violations.of(quarter, List.of(unit))
			.stream()
			.filter((violation) -> violation.explanation() == null)
			.toList();
		if (!unexplained.isEmpty()) {
			throw new UnexplainedException(unexplained);
		}
	}

}
