package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rules and measurements for tests.
 */
final class ScoringFixture {

	private ScoringFixture() {
	}

	static BigDecimal decimal(String text) {
		return new BigDecimal(text);
	}

	static Limits limits(Direction direction, String target, String warning, String floor) {
		return new Limits(direction, decimal(target), decimal(warning), decimal(floor));
	}

	static IndicatorRule rule(String code, ScoringRule rule, Limits limits, String full) {
		return new IndicatorRule(code, code.substring(0, 2), Expression.parse("done"), Expression.parse("due"),
				decimal("100"), 2, limits, rule, decimal(full), ZeroDenominator.NOT_APPLICABLE);
	}

	/**
	 * A measurement whose value is the number, since it is divided by 100 per cent.
	 */
	static Measurement valued(String unit, String value) {
		return Measurement.of(unit, ElementValue.of(decimal(value)), ElementValue.of(decimal("100")));
	}

	static Measurement improved(String unit, String value, String base) {
		return new Measurement(unit, ElementValue.of(decimal(value)), ElementValue.of(decimal("100")),
				ElementValue.of(decimal(base)), ElementValue.of(decimal("100")), false);
	}

	static BigDecimal score(IndicatorRule rule, Measurement measurement) {
		BigDecimal score = new IndicatorScoring(rule).score(List.of(measurement)).get(0).score();
		return (score != null) ? score : decimal("-1");
	}

}
