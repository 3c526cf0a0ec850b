package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;

/**
 * What is said about an indicator for the whole of its year.
 *
 * @param code its code, beginning with that of the dimension: C1-01
 * @param dimension code of the dimension
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param responsible the unit that answers for it and reports on it (通报)
 * @param measured which units it measures
 * @param units the units of the list, where it measures a list
 * @param fullScore points it is worth
 * @param fullScoreAssumed whether the bureau has yet to confirm the points
 */
public record IndicatorFacts(String code, String dimension, String nameZh, String nameEn, @Nullable UnitId responsible,
		MeasuredScope measured, Set<UnitId> units, BigDecimal fullScore, boolean fullScoreAssumed) {

	public IndicatorFacts {
		units = Set.copyOf(units);
	}

	/**
	 * Returns the name in the reader's language.
	 */
	public String name(Locale locale) {
		return locale.getLanguage().equals("zh") ? this.nameZh : this.nameEn;
	}

	/**
	 * Refuses a code of another dimension, and a list of units without any.
	 */
	void refuseContradictions() {
		if (!this.code.startsWith(this.dimension + "-")) {
			throw new PortalException("indicator.error.code", this.dimension);
		}
		if (this.measured == MeasuredScope.LISTED && this.units.isEmpty()) {
			throw new PortalException("indicator.error.no-units");
		}
	}

}
