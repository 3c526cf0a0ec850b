package org.workstyle.scoring;

import java.util.List;

/**
 * The scores of a quarter.
 *
 * @param indicators the score of each indicator at each unit, by indicator and unit
 * @param units each unit's result, in the order of the inputs
 */
public record QuarterScores(List<IndicatorScore> indicators, List<UnitScore> units) {

	public QuarterScores {
		indicators = List.copyOf(indicators);
		units = List.copyOf(units);
	}

	/**
	 * Returns a unit's indicator scores.
	 */
	public List<IndicatorScore> of(String unit) {
		return this.indicators.stream().filter((score) -> score.unit().equals(unit)).toList();
	}

}
