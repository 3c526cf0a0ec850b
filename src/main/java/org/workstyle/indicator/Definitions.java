package org.workstyle.indicator;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.indicator.DefinitionMemory.Part;
import org.workstyle.shared.Quarter;

/**
 * Tells all modules which indicators counted in a quarter, and what they said.
 */
@Component
@Transactional(readOnly = true)
public class Definitions {

	private final IndicatorRepository indicators;

	private final DefinitionMemory memory;

	Definitions(IndicatorRepository indicators, DefinitionMemory memory) {
		this.indicators = indicators;
		this.memory = memory;
	}

	/**
	 * Returns the active indicators of a quarter by code: one statement.
	 */
	public List<Applied> in(Quarter quarter) {
		return this.memory.list(Part.INDICATORS, quarter.year(), () -> this.indicators.findByYear(quarter.year()))
			.stream()
			.filter(Indicator::isActive)
			.flatMap((indicator) -> indicator.in(quarter)
				.map((definition) -> new Applied(indicator.id(), indicator.facts(), definition))
				.stream())
			.toList();
	}

	/**
	 * An indicator in a quarter.
	 *
	 * @param id the indicator
	 * @param facts what is said about it for the whole year
	 * @param definition what it says in the quarter
	 */
	public record Applied(IndicatorId id, IndicatorFacts facts, DefinitionFacts definition) {

	}

}
