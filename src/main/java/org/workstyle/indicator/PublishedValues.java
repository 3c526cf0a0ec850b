package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.shared.Quarter;

/**
 * Tells which values an indicator had in published quarters. Implemented by the module
 * that keeps the quarters.
 */
public interface PublishedValues {

	/**
	 * Returns the values of a unit, in order: one for each published quarter that
	 * measured it, of the latest edition.
	 * @param code the indicator's code, the same in all years
	 * @param unit the unit
	 */
	List<PublishedValue> of(String code, UnitId unit);

	/**
	 * A value that was published.
	 *
	 * @param quarter the quarter
	 * @param value the value; none where it did not apply or was not reported
	 * @param score the score; none where it did not count
	 * @param full the full score
	 */
	record PublishedValue(Quarter quarter, @Nullable BigDecimal value, @Nullable BigDecimal score, BigDecimal full) {
	}

}
