package org.workstyle.scoring;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.scoring.Bands.Band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.improved;
import static org.workstyle.scoring.ScoringFixture.limits;
import static org.workstyle.scoring.ScoringFixture.rule;
import static org.workstyle.scoring.ScoringFixture.score;
import static org.workstyle.scoring.ScoringFixture.valued;

/**
 * Each rule against a table worked by hand.
 */
class ScoringRuleTests {

	@ParameterizedTest
	@CsvSource({ "HIGHER, 99, 94, 3, 97, 1.80", "HIGHER, 99, 94, 3, 99, 3.00", "HIGHER, 99, 94, 3, 100, 3.00",
			"HIGHER, 99, 94, 3, 94, 0.00", "HIGHER, 99, 94, 3, 93.99, 0.00", "HIGHER, 99, 94, 3, -5, 0.00",
			"HIGHER, 99, 94, 3, 94.01, 0.01", "HIGHER, 99, 94, 3, 98.99, 2.99", "HIGHER, 99, 94, 3, 98.995, 3.00",
			"LOWER, 2, 10, 3, 6, 1.50", "LOWER, 2, 10, 3, 2, 3.00", "LOWER, 2, 10, 3, 0, 3.00",
			"LOWER, 2, 10, 3, 10, 0.00", "LOWER, 2, 10, 3, 11, 0.00", "LOWER, -10, 10, 2, -4, 1.40",
			"LOWER, -10, 10, 2, -10, 2.00", "LOWER, -10, 10, 2, 9.99, 0.00", "LOWER, 0, 10, 2, 3.3333, 1.33",
			"HIGHER, 100, 95, 3, 98.333333333333333333333333333333, 2.00",
			"HIGHER, 100, 95, 3, 98.341666666666666666666666666666, 2.00",
			"HIGHER, 100, 95, 3, 98.341666666666666666666666666667, 2.01" })
	void linear(Direction direction, String target, String floor, String full, String value, String expected) {
		IndicatorRule rule = rule("C1-01", new Linear(), limits(direction, target, target, floor), full);

		assertThat(score(rule, valued("u", value))).isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@CsvSource({ "LOWER, 25, 50, 75, 3, 40, 2.40", "LOWER, 25, 50, 75, 3, 25, 3.00",
			"LOWER, 25, 50, 75, 3, 25.0001, 2.40", "LOWER, 25, 50, 75, 3, 50, 2.40",
			"LOWER, 25, 50, 75, 3, 50.01, 1.50", "LOWER, 25, 50, 75, 3, 75, 1.50", "LOWER, 25, 50, 75, 3, 75.01, 0.00",
			"LOWER, 25, 50, 75, 3, 0, 3.00", "LOWER, 25, 50, 75, 3, -1, 3.00", "LOWER, 2, 5, 10, 2, 5, 1.60",
			"LOWER, 2, 5, 10, 2, 1.99, 2.00", "HIGHER, 30, 20, 10, 2, 30, 2.00", "HIGHER, 30, 20, 10, 2, 29.999, 1.60",
			"HIGHER, 30, 20, 10, 2, 20, 1.60", "HIGHER, 30, 20, 10, 2, 10, 1.00", "HIGHER, 30, 20, 10, 2, 9.99, 0.00",
			"HIGHER, 30, 20, 10, 2, -30, 0.00", "LOWER, 25, 50, 75, 0.03, 30, 0.02" })
	void bands(Direction direction, String target, String warning, String floor, String full, String value,
			String expected) {
		Bands bands = new Bands(List.of(new Band(decimal(target), decimal("100")),
				new Band(decimal(warning), decimal("80")), new Band(decimal(floor), decimal("50"))));

		assertThat(score(rule("R3-03", bands, limits(direction, target, warning, floor), full), valued("u", value)))
			.isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@CsvSource({ "LOWER, 0, 0.15, 1, 3, 12.5, 1.05", "LOWER, 0, 0.15, 1, 3, 0, 3.00", "LOWER, 0, 0.15, 1, 3, -2, 3.00",
			"LOWER, 0, 0.15, 1, 3, 1, 2.85", "LOWER, 0, 0.15, 1, 3, 1.0000001, 2.70", "LOWER, 0, 0.15, 1, 3, 20, 0.00",
			"LOWER, 0, 0.15, 1, 3, 19.5, 0.00", "LOWER, 0, 0.15, 1, 3, 19, 0.15", "LOWER, 0, 0.15, 1, 3, 500, 0.00",
			"HIGHER, 100, 0.2, 1, 2, 100, 2.00", "HIGHER, 100, 0.2, 1, 2, 99.5, 1.80",
			"HIGHER, 100, 0.2, 1, 2, 99, 1.80", "HIGHER, 100, 0.2, 1, 2, 98.99, 1.60",
			"HIGHER, 100, 0.2, 1, 2, 101, 2.00", "HIGHER, 100, 0.4, 1, 2, 97, 0.80", "LOWER, 1, 0.5, 1, 2, 3.2, 0.50",
			"LOWER, 1, 0.5, 0.5, 2, 2, 1.00", "HIGHER, 100, 0.333, 2, 2, 97, 1.33" })
	void perUnit(Direction direction, String target, String points, String step, String full, String value,
			String expected) {
		PerUnit perUnit = new PerUnit(decimal(points), decimal(step));

		assertThat(score(rule("C5-03", perUnit, limits(direction, target, target, target), full), valued("u", value)))
			.isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@CsvSource({ "HIGHER, 100, 2, 100, 2.00", "HIGHER, 100, 2, 99.9, 0.00", "HIGHER, 100, 2, 100.01, 2.00",
			"HIGHER, 100, 2, 0, 0.00", "HIGHER, 100, 2, -1, 0.00", "HIGHER, 100, 1.5, 100, 1.50",
			"HIGHER, 99.99, 2, 99.989999999999999999999999999999, 0.00",
			"HIGHER, 99.99, 2, 99.990000000000000000000000000000, 2.00", "LOWER, 0, 2, 0, 2.00",
			"LOWER, 0, 2, 0.01, 0.00", "LOWER, 0, 2, -0.01, 2.00", "LOWER, 5, 3, 5, 3.00",
			"LOWER, 5, 3, 5.0000001, 0.00", "LOWER, -10, 3, -10, 3.00", "LOWER, -10, 3, -9, 0.00" })
	void passFail(Direction direction, String target, String full, String value, String expected) {
		IndicatorRule rule = rule("C3-03", new PassFail(), limits(direction, target, target, target), full);

		assertThat(score(rule, valued("u", value))).isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@CsvSource({ "LOWER, 1, 2.2, 2.4, 1.40", "LOWER, 1, 2.4, 2.4, 1.00", "LOWER, 1, 1.9, 2.4, 2.00",
			"LOWER, 1, 1.5, 2.4, 2.00", "LOWER, 1, 2.9, 2.4, 0.00", "LOWER, 1, 3.5, 2.4, 0.00", "LOWER, 1, 1, 1, 2.00",
			"LOWER, 1, 0.9, 0.1, 2.00", "LOWER, 1, 1.01, 0.5, 0.00", "LOWER, 1, 2.65, 2.4, 0.50",
			"HIGHER, 60, 45, 45, 1.00", "HIGHER, 60, 45.5, 45, 2.00", "HIGHER, 60, 45.25, 45, 1.50",
			"HIGHER, 60, 44.5, 45, 0.00", "HIGHER, 60, 60, 80, 2.00", "HIGHER, 60, 59.99, 80, 0.00",
			"HIGHER, 60, -3, -3.2, 1.40" })
	void improvement(Direction direction, String cap, String value, String base, String expected) {
		Improvement improvement = new Improvement(decimal(cap), decimal("2"), decimal("6"));
		IndicatorRule rule = rule("R2-04", improvement, limits(direction, "0.5", "0", "-0.5"), "2");

		assertThat(score(rule, improved("u", value, base))).isEqualTo(decimal(expected));
	}

	@ParameterizedTest
	@CsvSource({ "2, 2.00", "4, 1.00", "6, 0.00", "7, 0.00", "1, 2.00", "0.5, 2.00", "3, 1.50" })
	void improvementWithoutBaseYearIsLinearOnItsFallback(String value, String expected) {
		Improvement improvement = new Improvement(decimal("1"), decimal("2"), decimal("6"));
		IndicatorRule rule = rule("R2-04", improvement, limits(Direction.LOWER, "0.5", "0", "-0.5"), "2");

		assertThat(score(rule, valued("u", value))).isEqualTo(decimal(expected));
	}

}
