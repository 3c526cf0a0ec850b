package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a group owes, by age.
 *
 * @param key what the line stands for
 * @param amounts what is owed in each band that has any
 */
public record AgeingLine(@Nullable String key, Map<AgeBand, BigDecimal> amounts) {

	public AgeingLine {
		amounts = Map.copyOf(amounts);
	}

	/**
	 * Returns what is owed in a band.
	 */
	public BigDecimal of(AgeBand band) {
		return this.amounts.getOrDefault(band, BigDecimal.ZERO);
	}

	/**
	 * Returns what is owed in all bands.
	 */
	public BigDecimal total() {
		return this.amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
