package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is owed at the end of a day, by group and age.
 *
 * @param day the day
 * @param grouping what the lines stand for
 * @param lines the lines
 * @param total their sum
 */
public record AgeingTable(LocalDate day, LedgerGrouping grouping, List<AgeingLine> lines, AgeingLine total) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public AgeingTable {
		lines = List.copyOf(lines);
	}

	static AgeingTable of(LocalDate day, LedgerGrouping grouping, List<AgeingLine> lines) {
		Map<AgeBand, BigDecimal> sums = new EnumMap<>(AgeBand.class);
		lines.forEach((line) -> line.amounts().forEach((band, amount) -> sums.merge(band, amount, BigDecimal::add)));
		return new AgeingTable(day, grouping, lines, new AgeingLine(null, sums));
	}

	/**
	 * Returns the share of a band in per cent; nothing where nothing is owed.
	 */
	public @Nullable BigDecimal share(AgeBand band) {
		BigDecimal all = this.total.total();
		return (all.signum() == 0) ? null : this.total.of(band).multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
	}

}
