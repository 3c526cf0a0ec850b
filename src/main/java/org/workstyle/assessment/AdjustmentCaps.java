package org.workstyle.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * The caps of a quarter and of a year, for points added and for points taken.
 */
@Component
class AdjustmentCaps {

	private final IndicatorSettings settings;

	AdjustmentCaps(IndicatorSettings settings) {
		this.settings = settings;
	}

	/**
	 * Refuses points that go beyond a cap.
	 * @param approved what was approved for the unit and the year before
	 */
	void refuseBeyond(AdjustmentFacts facts, List<AdjustmentFacts> approved) {
		boolean bonus = facts.points().signum() > 0;
		List<AdjustmentFacts> same = approved.stream().filter((each) -> (each.points().signum() > 0) == bonus).toList();
		IndicatorSettings.OnDay inForce = this.settings.on(day(facts));
		BigDecimal ofYear = sum(same).add(facts.points()).abs();
		refuseBeyond(ofYear, inForce.number(bonus ? SettingCode.BONUS_YEAR : SettingCode.DEDUCTION_YEAR), "year");
		if (facts.quarterNumber() != null) {
			List<AdjustmentFacts> ofQuarter = same.stream()
				.filter((each) -> Objects.equals(each.quarterNumber(), facts.quarterNumber()))
				.toList();
			refuseBeyond(sum(ofQuarter).add(facts.points()).abs(),
					inForce.number(bonus ? SettingCode.BONUS_QUARTER : SettingCode.DEDUCTION_QUARTER), "quarter");
		}
	}

	private static LocalDate day(AdjustmentFacts facts) {
		int number = (facts.quarterNumber() != null) ? facts.quarterNumber() : 4;
		return new Quarter(facts.year(), number).lastDay();
	}

	private static BigDecimal sum(List<AdjustmentFacts> adjustments) {
		return adjustments.stream().map(AdjustmentFacts::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static void refuseBeyond(BigDecimal points, BigDecimal cap, String period) {
		if (points.compareTo(cap) > 0) {
			throw new PortalException("assessment.error.cap-" + period, points.toPlainString(), cap.toPlainString());
		}
	}

}
