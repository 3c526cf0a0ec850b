package org.workstyle.indicator.web;

import java.util.HashSet;
import java.util.Set;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.Indicator;

/**
 * The units a page about an indicator names.
 */
final class UnitsOf {

	private UnitsOf() {
	}

	static Set<UnitId> of(Indicator indicator) {
		Set<UnitId> units = new HashSet<>(indicator.facts().units());
		UnitId responsible = indicator.facts().responsible();
		if (responsible != null) {
			units.add(responsible);
		}
		return units;
	}

}
