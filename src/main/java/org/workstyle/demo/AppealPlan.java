package org.workstyle.demo;

import java.util.List;

import org.workstyle.assessment.AppealDecision;
import org.workstyle.shared.Quarter;

/**
 * One appeal of the demonstration.
 *
 * @param quarter the quarter
 * @param unit code of the unit that appeals
 * @param indicator code of the indicator whose score it disputes
 * @param decision how it ends
 * @param reason why the unit appeals
 * @param why why it was decided so
 * @param element code of the element corrected, if it is granted
 * @param month the month corrected, if it is granted
 */
record AppealPlan(Quarter quarter, String unit, String indicator, AppealDecision decision, String reason, String why,
		String element, String month) {

	static List<AppealPlan> of(Quarter quarter) {
		return DemoFile.rows("appeals.csv")
			.stream()
			.map((row) -> new AppealPlan(Quarter.of(row.get(0)), row.get(1), row.get(2),
					AppealDecision.valueOf(row.get(3)), row.get(4), row.get(5), row.get(6), row.get(7)))
			.filter((plan) -> plan.quarter().equals(quarter))
			.toList();
	}

}
