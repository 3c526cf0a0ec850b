package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A unit's result of a quarter.
 *
 * @param unit identifier of the unit
 * @param total the sum of all indicators
 * @param dimensions the sum of each dimension, by code
 * @param adjustment points added or, negative, taken, within the caps
 * @param score the total's percentage plus the adjustment, with two decimals; none where
 * nothing counts
 * @param place the rank, shared by equal scores
 */
public record UnitScore(String unit, RollUp total, SortedMap<String, RollUp> dimensions, BigDecimal adjustment,
		@Nullable BigDecimal score, @Nullable Integer place) {

	public UnitScore {
		dimensions = new TreeMap<>(dimensions);
	}

	UnitScore at(@Nullable Integer rank) {
		return new UnitScore(this.unit, this.total, this.dimensions, this.adjustment, this.score, rank);
	}

}
