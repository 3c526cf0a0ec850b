package org.workstyle.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * A unit's score of one dimension in an edition.
 *
 * @param unit the unit
 * @param dimension code of the dimension
 * @param earned sum of the indicator scores
 * @param available sum of the full scores that applied
 * @param score the score out of 100, if anything applied
 */
public record EditionDimension(UnitId unit, String dimension, BigDecimal earned, BigDecimal available,
		@Nullable BigDecimal score) {

}
