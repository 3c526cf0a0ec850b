package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Everything a year's assessment is computed from.
 *
 * @param year the year
 * @param weights weights of the four quarters, relative to each other
 * @param quotas shares of the units in the segments, in per cent, the best first
 * @param units the units with their scores
 * @param caps the caps on annual adjustments
 * @param editions the digest of each quarter's edition the scores come from, by quarter
 */
public record YearInputs(int year, List<BigDecimal> weights, List<BigDecimal> quotas, List<UnitYear> units,
		Adjustments caps, Map<Integer, String> editions) {

	public YearInputs {
		weights = List.copyOf(weights);
		quotas = List.copyOf(quotas);
		units = List.copyOf(units);
		editions = new TreeMap<>(editions);
	}

	/**
	 * A unit's year.
	 *
	 * @param id its identifier
	 * @param name its name at the end of the year
	 * @param quarters its four rounded quarter scores; none where it lacks the quarter
	 * @param adjustments the approved annual adjustments in points, negative when taken
	 */
	public record UnitYear(String id, String name, List<@Nullable BigDecimal> quarters, List<BigDecimal> adjustments) {

	}

}
