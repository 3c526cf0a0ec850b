package org.workstyle.scoring;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A unit's year-end result (年终累计).
 *
 * @param unit identifier of the unit
 * @param mean weighted mean of the quarters it has, rounded half-up to two decimals; none
 * where it has no quarter
 * @param adjustment annual points added or, negative, taken, within the caps
 * @param score the mean plus the adjustment
 * @param place the rank, counted from 1 and shared by equal scores
 * @param segment the segment, counted from 1, the best first
 * @param partial whether it lacks a quarter
 */
public record YearScore(String unit, @Nullable BigDecimal mean, BigDecimal adjustment, @Nullable BigDecimal score,
		@Nullable Integer place, @Nullable Integer segment, boolean partial) {

}
