package org.workstyle.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of the demonstration's inspections.
 *
 * @param row its fields
 */
record InspectionPlan(List<String> row) {

	String key() {
		return this.row.get(0);
	}

	String theme() {
		return this.row.get(1);
	}

	String title() {
		return this.row.get(2);
	}

	LocalDate startsOn() {
		return LocalDate.parse(this.row.get(3));
	}

	LocalDate endsOn() {
		return LocalDate.parse(this.row.get(4));
	}

	Optional<LocalDate> closedOn() {
		return Optional.of(this.row.get(5)).filter((text) -> !text.isEmpty()).map(LocalDate::parse);
	}

	String[] units() {
		return this.row.get(6).split(" ");
	}

	int[] articles() {
		return Arrays.stream(this.row.get(7).split(" ")).mapToInt(Integer::parseInt).toArray();
	}

	Optional<Integer> months() {
		return Optional.of(this.row.get(8)).filter((text) -> !text.isEmpty()).map(Integer::valueOf);
	}

	String follows() {
		return this.row.get(9);
	}

}
