package org.workstyle.indicator;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.DefinitionMemory.Part;
import org.workstyle.shared.Quarter;

/**
 * The departments and branches that are measured in a quarter: those that exist from its
 * first to its last day. A unit that was founded or dissolved within it lacks the
 * quarter.
 */
@Component
@Transactional(readOnly = true)
public class MeasuredUnits {

	private final UnitDirectory units;

	private final DefinitionMemory memory;

	MeasuredUnits(UnitDirectory units, DefinitionMemory memory) {
		this.units = units;
		this.memory = memory;
	}

	/**
	 * Returns the units in the order of the staff plan: one statement.
	 */
	public List<UnitSummary> in(Quarter quarter) {
		return this.memory
			.list(Part.UNITS, quarter, () -> this.units.existingThroughout(quarter.firstDay(), quarter.lastDay()))
			.stream()
			.filter((unit) -> isMeasurable(unit.type()))
			.toList();
	}

	/**
	 * Whether an indicator measures the unit.
	 */
	public static boolean measures(IndicatorFacts indicator, UnitSummary unit) {
		return switch (indicator.measured()) {
			case TAX_BRANCHES -> unit.type() == UnitType.TAX_BRANCH;
			case DEPARTMENTS -> unit.type() == UnitType.DEPARTMENT;
			case ALL_UNITS -> isMeasurable(unit.type());
			case LISTED -> indicator.units().contains(unit.id());
		};
	}

	/**
	 * Whether units of the type are measured: the bureau itself and groups across it are
	 * not.
	 */
	public static boolean isMeasurable(UnitType type) {
		return type == UnitType.TAX_BRANCH || type == UnitType.DEPARTMENT;
	}

}
