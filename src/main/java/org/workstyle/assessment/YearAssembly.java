package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.YearEditions.QuarterUnit;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.scoring.Adjustments;
import org.workstyle.scoring.YearInputs;
import org.workstyle.scoring.YearInputs.UnitYear;

/**
 * Gathers what a year's assessment is computed from: the latest edition of each published
 * quarter and the annual adjustments.
 */
@Component
@Transactional(readOnly = true)
class YearAssembly {

	private static final int QUARTERS = 4;

	private final YearEditions editions;

	private final AdjustmentRepository adjustments;

	private final IndicatorSettings settings;

	YearAssembly(YearEditions editions, AdjustmentRepository adjustments, IndicatorSettings settings) {
		this.editions = editions;
		this.adjustments = adjustments;
		this.settings = settings;
	}

	/**
	 * Returns the inputs as they are now. Every unit that has a score in any quarter is
	 * in, under the name of the last one.
	 */
	YearInputs of(int year) {
		Map<UnitId, @Nullable BigDecimal[]> scores = new LinkedHashMap<>();
		Map<UnitId, String> names = new LinkedHashMap<>();
		Map<Integer, String> digests = new TreeMap<>();
		for (QuarterUnit each : this.editions.latest(year)) {
			EditionUnit unit = each.unit();
			digests.put(each.quarter(), each.digest());
			scores.computeIfAbsent(unit.unit(), (id) -> new BigDecimal[QUARTERS])[each.quarter() - 1] = unit.score();
			names.put(unit.unit(), unit.name());
		}
		Map<UnitId, List<BigDecimal>> points = points(year);
		List<UnitYear> units = new ArrayList<>();
		scores.forEach((unit, quarters) -> units.add(new UnitYear(unit.toString(), names.getOrDefault(unit, ""),
				Arrays.asList(quarters), points.getOrDefault(unit, List.of()))));
		IndicatorSettings.OnDay inForce = this.settings.on(LocalDate.of(year, 12, 31));
		return new YearInputs(year, inForce.numbers(SettingCode.QUARTER_WEIGHTS),
				inForce.numbers(SettingCode.SEGMENT_QUOTAS), units,
				new Adjustments(inForce.number(SettingCode.BONUS_YEAR), inForce.number(SettingCode.DEDUCTION_YEAR)),
				digests);
	}

	private Map<UnitId, List<BigDecimal>> points(int year) {
		Map<UnitId, List<BigDecimal>> points = new LinkedHashMap<>();
		this.adjustments.findByYear(year)
			.stream()
			.filter((adjustment) -> adjustment.state() == AdjustmentState.APPROVED)
			.map(Adjustment::facts)
			.filter((facts) -> facts.quarterNumber() == null)
			.forEach((facts) -> points.computeIfAbsent(facts.unit(), (unit) -> new ArrayList<>()).add(facts.points()));
		return points;
	}

}
