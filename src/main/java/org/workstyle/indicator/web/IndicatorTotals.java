package org.workstyle.indicator.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.workstyle.indicator.Indicator;

/**
 * What the active indicators of a year are worth together.
 *
 * @param all points of all of them
 * @param dimensions points of each dimension
 * @param active how many count
 * @param drafts how many do not count yet
 */
record IndicatorTotals(BigDecimal all, Map<String, BigDecimal> dimensions, int active, int drafts) {

	static IndicatorTotals of(List<Indicator> indicators) {
		Map<String, BigDecimal> dimensions = new HashMap<>();
		List<Indicator> active = indicators.stream().filter(Indicator::isActive).toList();
		active.forEach((indicator) -> dimensions.merge(indicator.facts().dimension(), indicator.facts().fullScore(),
				BigDecimal::add));
		BigDecimal all = dimensions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return new IndicatorTotals(all, dimensions, active.size(), indicators.size() - active.size());
	}

}
