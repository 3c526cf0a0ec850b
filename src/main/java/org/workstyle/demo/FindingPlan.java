package org.workstyle.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.FindingCategory;
import org.workstyle.inspection.FindingFacts;
import org.workstyle.inspection.Seriousness;

/**
 * A line of the demonstration's findings.
 *
 * @param row its fields
 */
record FindingPlan(List<String> row) {

	static List<FindingPlan> of(String inspection) {
		return DemoFile.rows("findings.csv")
			.stream()
			.map(FindingPlan::new)
			.filter((plan) -> plan.row().get(0).equals(inspection))
			.toList();
	}

	String unit() {
		return this.row.get(1);
	}

	int article() {
		return Integer.parseInt(this.row.get(2));
	}

	CheckOutcome outcome() {
		return CheckOutcome.valueOf(this.row.get(3));
	}

	FindingFacts facts(Bureau bureau) {
		return new FindingFacts(problem(), FindingCategory.valueOf(this.row.get(5)),
				Seriousness.valueOf(this.row.get(4)), bureau.find(unit(), 0).id(), person(bureau),
				LocalDate.parse(this.row.get(7)), null);
	}

	private @Nullable PersonId person(Bureau bureau) {
		String place = this.row.get(6);
		return place.isEmpty() ? null : bureau.find(unit(), Integer.parseInt(place)).id();
	}

	List<String> course() {
		return Arrays.stream(this.row.get(8).split(" ")).filter((step) -> !step.isEmpty()).toList();
	}

	String problem() {
		return this.row.get(9);
	}

	String cause() {
		return this.row.get(10);
	}

	String measure() {
		return this.row.get(11);
	}

}
