package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.workstyle.shared.Quarter;

/**
 * Everything a quarter's scores are computed from, and nothing else: what a snapshot
 * keeps.
 *
 * @param quarter the quarter
 * @param units the measured units, in the order of the staff plan
 * @param rules the indicators, by code
 * @param measured which indicators measure which units
 * @param values the values of the elements, by element, period and unit
 * @param exempt which indicators are left out at which units where they were not reported
 * @param adjustments the approved adjustments of each unit in points, negative when taken
 * @param caps the caps on them
 */
public record QuarterInputs(Quarter quarter, List<Unit> units, List<IndicatorRule> rules, Set<Pair> measured,
		SortedMap<ValueKey, ElementValue> values, Set<Pair> exempt, Map<String, List<BigDecimal>> adjustments,
		Adjustments caps) {

	public QuarterInputs {
		units = List.copyOf(units);
		rules = List.copyOf(rules);
		measured = Set.copyOf(measured);
		values = new TreeMap<>(values);
		exempt = Set.copyOf(exempt);
		adjustments = new TreeMap<>(adjustments);
	}

	/**
	 * Returns the value of an element at a unit; one that is not there was not reported.
	 */
	public ElementValue value(ElementReference reference, boolean yearAgo, String unit) {
		return this.values.getOrDefault(new ValueKey(reference, yearAgo, unit), ElementValue.NOT_REPORTED);
	}

	/**
	 * Returns the same with some values replaced: what a correction corrects.
	 */
	public QuarterInputs with(Map<ValueKey, ElementValue> corrected) {
		SortedMap<ValueKey, ElementValue> replaced = new TreeMap<>(this.values);
		replaced.putAll(corrected);
		return new QuarterInputs(this.quarter, this.units, this.rules, this.measured, replaced, this.exempt,
				this.adjustments, this.caps);
	}

	/**
	 * A unit.
	 *
	 * @param id its identifier
	 * @param name its name in the quarter
	 */
	public record Unit(String id, String name) {

	}

	/**
	 * An indicator at a unit.
	 *
	 * @param indicator code of the indicator
	 * @param unit identifier of the unit
	 */
	public record Pair(String indicator, String unit) implements Comparable<Pair> {

		@Override
		public int compareTo(Pair other) {
			int byCode = this.indicator.compareTo(other.indicator);
			return (byCode != 0) ? byCode : this.unit.compareTo(other.unit);
		}

	}

	/**
	 * An element at a unit, for the quarter or for the same one a year ago.
	 *
	 * @param reference the element and its period
	 * @param yearAgo whether counted from the same quarter a year ago
	 * @param unit identifier of the unit
	 */
	public record ValueKey(ElementReference reference, boolean yearAgo, String unit) implements Comparable<ValueKey> {

		@Override
		public int compareTo(ValueKey other) {
			int byElement = this.reference.compareTo(other.reference);
			if (byElement != 0) {
				return byElement;
			}
			int byYear = Boolean.compare(this.yearAgo, other.yearAgo);
			return (byYear != 0) ? byYear : this.unit.compareTo(other.unit);
		}

	}

}
