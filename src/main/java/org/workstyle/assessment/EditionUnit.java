package org.workstyle.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * A unit's result in an edition.
 *
 * @param unit the unit
 * @param name its name in the period
 * @param earned sum of its indicator scores; in a year's edition the weighted mean of its
 * quarters
 * @param available sum of the full scores of the indicators that applied; 100 in a year's
 * edition
 * @param adjustment points added or, negative, taken, within the caps
 * @param score the score, if anything applied
 * @param place its rank, shared by equal scores
 * @param segment its segment, in a year's edition
 * @param partial whether quarters are missing, in a year's edition
 */
public record EditionUnit(UnitId unit, String name, BigDecimal earned, BigDecimal available, BigDecimal adjustment,
		@Nullable BigDecimal score, @Nullable Integer place, @Nullable Integer segment, boolean partial) {

}
