package org.workstyle.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;

/**
 * The fictitious bureau as it was founded.
 *
 * @param plans the staff plan
 * @param units the unit of each code
 * @param people everybody, unit by unit, heads first
 */
record Bureau(List<UnitPlan> plans, Map<String, UnitId> units, List<Colleague> people) {

	static final LocalDate FOUNDED_ON = LocalDate.of(2018, 7, 20);

	Bureau {
		plans = List.copyOf(plans);
		people = List.copyOf(people);
	}

	UnitId unit(String code) {
		UnitId unit = this.units.get(code);
		if (unit == null) {
			throw new IllegalArgumentException("No unit " + code);
		}
		return unit;
	}

	UnitPlan plan(String code) {
		return this.plans.stream().filter((plan) -> plan.code().equals(code)).findFirst().orElseThrow();
	}

	/**
	 * Returns the departments and branches.
	 */
	List<UnitPlan> measured() {
		return this.plans.stream()
			.filter((plan) -> plan.type() == UnitType.DEPARTMENT || plan.type() == UnitType.TAX_BRANCH)
			.toList();
	}

	/**
	 * Returns who works in the unit at first, the head first.
	 */
	List<Colleague> staffOf(String code) {
		return this.people.stream().filter((person) -> person.unit().equals(code)).toList();
	}

	Colleague find(String unit, int rank) {
		return staffOf(unit).get(rank);
	}

}
