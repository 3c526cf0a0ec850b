package org.workstyle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.EarlierReadings.Reported;
import org.workstyle.indicator.Periodicity;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.shared.Actor;

/**
 * What units report of their figures: nearly everything, nearly always in time; now and
 * then something is left out.
 */
final class ReportedFigures {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final double FORGOTTEN = 0.0008;

	private static final double LATE = 0.02;

	private static final double EARLY = 0.35;

	private final Set<String> inapplicable = new HashSet<>();

	private final Map<String, BigDecimal> slips = new HashMap<>();

	private final LocalDate today;

	private final Seed seed;

	ReportedFigures(LocalDate today, Seed seed) {
		this.today = today;
		this.seed = seed;
		DemoFile.rows("inapplicable.csv")
			.forEach((row) -> Arrays.stream(row.get(1).split(" "))
				.forEach((element) -> this.inapplicable.add(row.get(0) + " " + element)));
		DemoFile.rows("slips.csv")
			.forEach((row) -> this.slips.put(String.join(" ", row.subList(0, 3)), new BigDecimal(row.get(3))));
	}

	/**
	 * Returns what a unit reported of an element.
	 */
	List<Reported> of(String unit, UnitId id, DataElement element, Map<YearMonth, BigDecimal> values, Actor by) {
		Random chance = this.seed.of("reports " + unit + " " + element.code());
		List<Reported> reported = new ArrayList<>();
		values.keySet().stream().sorted().forEach((month) -> {
			boolean missing = chance.nextDouble() < FORGOTTEN;
			Instant at = at(element, month, chance);
			if (at != null && !missing) {
				reported.add(new Reported(new ReadingKey(element.id(), id, month),
						value(unit, element.code(), month, values.getOrDefault(month, BigDecimal.ZERO)), at, by));
			}
		});
		return reported;
	}

	private @Nullable BigDecimal value(String unit, String element, YearMonth month, BigDecimal value) {
		if (this.inapplicable.contains(unit + " " + element)) {
			return null;
		}
		BigDecimal share = this.slips.get(unit + " " + element + " " + month);
		return (share != null) ? value.multiply(share).setScale(value.scale(), RoundingMode.DOWN) : value;
	}

	/**
	 * Returns when a value was reported: within days of the end of its month or quarter.
	 * What is not over yet was reported by few.
	 */
	private @Nullable Instant at(DataElement element, YearMonth month, Random chance) {
		boolean quarterly = element.facts().periodicity() == Periodicity.QUARTER;
		LocalDate end = (quarterly ? month.plusMonths(2) : month).atEndOfMonth();
		boolean late = chance.nextDouble() < LATE && (quarterly || month.getMonthValue() % 3 != 0);
		LocalDate day = end.plusDays((late && !quarterly ? 15 : 1) + chance.nextInt(4));
		boolean early = chance.nextDouble() < EARLY;
		if (day.isAfter(this.today)) {
			day = early ? this.today.minusDays(1) : null;
		}
		return (day != null)
				? day.atTime(9 + chance.nextInt(8), chance.nextInt(60), chance.nextInt(60)).atZone(ZONE).toInstant()
				: null;
	}

}
