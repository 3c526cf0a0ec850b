package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a day costs of each yuan unpaid, from which day on: a dated setting, since the law
 * may change it.
 *
 * @param from the rate by its first day
 */
record DailyRates(NavigableMap<LocalDate, BigDecimal> from) {

	DailyRates {
		from = new TreeMap<>(from);
	}

	static DailyRates always(String rate) {
		return new DailyRates(new TreeMap<>(Map.of(LocalDate.MIN, new BigDecimal(rate))));
	}

	/**
	 * Returns the rate of a day.
	 * @throws IllegalStateException if none was laid down for it
	 */
	BigDecimal on(LocalDate day) {
		Map.Entry<LocalDate, BigDecimal> rate = this.from.floorEntry(day);
		if (rate == null) {
			throw new IllegalStateException("No rate of surcharge is laid down for " + day);
		}
		return rate.getValue();
	}

}
