package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.workstyle.scoring.Bands.Band;
import org.workstyle.scoring.Rank.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.limits;

/**
 * The long way, {@link IndicatorScoring}, is the measure.
 */
class BulkScoringTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void agreesToTheLastDigitWithTheLongWay(long seed) {
		Random random = new Random(seed);
		long leftToFractions = 0;
		int groups = 0;
		for (IndicatorRule rule : rules(random)) {
			BulkScoring bulk = new BulkScoring(rule);
			for (int round = 0; round < 60; round++, groups++) {
				List<BulkReading> readings = readings(random, round % 5 == 0);

				assertThat(bulk.score(readings)).as("%s of %s", rule, readings).isEqualTo(longWay(rule, readings));
			}
			leftToFractions += bulk.leftToFractions();
		}
		assertThat(leftToFractions).as("both ways were taken").isBetween(1L, groups / 2L);
	}

	@Test
	void agreesOnAndBesideEveryBound() {
		for (IndicatorRule rule : rules(new Random(4))) {
			BulkScoring bulk = new BulkScoring(rule);
			for (int thousandths = -12000; thousandths <= 112000; thousandths += 5) {
				List<BulkReading> alone = List.of(BulkReading.of(BigDecimal.valueOf(thousandths, 3), decimal("100")));

				assertThat(bulk.score(alone)).as("%s of %s", rule, alone).isEqualTo(longWay(rule, alone));
			}
			assertThat(bulk.leftToFractions()).as(rule.toString()).isZero();
		}
	}

	@Test
	void tellsThirtyDigitsApart() {
		IndicatorRule rule = rule(new PassFail(), limits(Direction.HIGHER, "100", "99", "98"), "2",
				ZeroDenominator.NOT_APPLICABLE);
		BulkScoring bulk = new BulkScoring(rule);

		int[] scores = bulk.score(List.of(
				BulkReading.of(decimal("123456789012345678901234567890"), decimal("123456789012345678901234567890")),
				BulkReading.of(decimal("123456789012345678901234567889"), decimal("123456789012345678901234567890"))));

		assertThat(scores).containsExactly(200, 0);
		assertThat(bulk.leftToFractions()).isEqualTo(1);
	}

	@Test
	void leavesALineThatRunsTheWrongWayToTheLongWay() {
		IndicatorRule rule = rule(new Linear(), limits(Direction.HIGHER, "90", "90", "90"), "3", ZeroDenominator.FULL);
		List<BulkReading> readings = List.of(BulkReading.of(decimal("90"), decimal("100")),
				BulkReading.of(decimal("89.99"), decimal("100")), BulkReading.of(decimal("0"), decimal("0")));

		assertThat(new BulkScoring(rule).score(readings)).containsExactly(300, 0, 300);
	}

	@Test
	void refusesHalfAReading() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new BulkReading(ElementValue.State.REPORTED, decimal("1"), null, null, null, false));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new BulkReading(ElementValue.State.NOT_REPORTED, decimal("1"), decimal("1"), null, null, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new BulkReading(ElementValue.State.REPORTED, decimal("1"),
				decimal("1"), decimal("1"), null, false));
	}

	private static int[] longWay(IndicatorRule rule, List<BulkReading> readings) {
		List<Measurement> measurements = readings.stream().map((reading) -> reading.measurement("u")).toList();
		return new IndicatorScoring(rule).score(measurements).stream().mapToInt((score) -> {
			BigDecimal points = score.score();
			return (points != null) ? points.movePointRight(2).intValueExact() : BulkScoring.LEFT_OUT;
		}).toArray();
	}

	private static List<BulkReading> readings(Random random, boolean odd) {
		List<BulkReading> readings = new ArrayList<>();
		int count = 1 + random.nextInt(24);
		for (int index = 0; index < count; index++) {
			boolean exempt = random.nextInt(4) == 0;
			readings.add(switch (random.nextInt(12)) {
				case 0 -> new BulkReading(ElementValue.State.NOT_REPORTED, null, null, null, null, exempt);
				case 1 -> new BulkReading(ElementValue.State.NOT_APPLICABLE, null, null, null, null, exempt);
				case 2 -> BulkReading.of(number(random, odd), new BigDecimal("0.00"));
				case 3 -> BulkReading.of(number(random, odd).negate(), denominator(random, odd));
				case 4, 5 -> BulkReading.of(number(random, odd), denominator(random, odd));
				default -> new BulkReading(ElementValue.State.REPORTED, number(random, odd), denominator(random, odd),
						number(random, odd), denominator(random, odd), exempt);
			});
		}
		return readings;
	}

	private static BigDecimal denominator(Random random, boolean odd) {
		BigDecimal number = number(random, odd);
		return odd ? number : number.abs();
	}

	private static BigDecimal number(Random random, boolean odd) {
		if (odd && random.nextInt(3) == 0) {
			return new BigDecimal(new BigInteger(100, random), random.nextInt(20));
		}
		int sign = (random.nextInt(20) == 0) ? -1 : 1;
		return BigDecimal.valueOf(sign * (long) random.nextInt(3000), random.nextInt(3));
	}

	private static List<IndicatorRule> rules(Random random) {
		List<IndicatorRule> rules = new ArrayList<>();
		for (Direction direction : Direction.values()) {
			boolean higher = direction == Direction.HIGHER;
			Limits limits = higher ? limits(direction, "99.5", "80", "33.3") : limits(direction, "-1.5", "20", "70.1");
			Limits gains = limits(direction, "5", "0", "-5");
			String full = BigDecimal.valueOf(1 + random.nextInt(500), 2).toPlainString();
			ZeroDenominator zero = ZeroDenominator.values()[random.nextInt(3)];
			rules.add(rule(new Linear(), limits, full, zero));
			rules.add(rule(new PassFail(), limits, full, zero));
			rules.add(rule(new PerUnit(decimal("0.125"), decimal("1.5")), limits, full, zero));
			rules.add(rule(bands(limits), limits, full, zero));
			rules.add(rule(shares(), limits, full, zero));
			rules.add(rule(new Improvement(decimal(higher ? "95" : "1"), limits.target(), limits.floor()), gains, full,
					zero));
			rules.add(rule(new Improvement(null, null, null), gains, full, zero));
		}
		return rules;
	}

	private static Bands bands(Limits limits) {
		return new Bands(List.of(new Band(limits.target(), decimal("100")), new Band(limits.warning(), decimal("80")),
				new Band(limits.floor(), decimal("33.333"))));
	}

	private static Rank shares() {
		return new Rank(List.of(new Segment(decimal("30"), decimal("100")), new Segment(decimal("50"), decimal("80")),
				new Segment(decimal("20"), decimal("60"))));
	}

	private static IndicatorRule rule(ScoringRule by, Limits limits, String full, ZeroDenominator zero) {
		return new IndicatorRule("C1-01", "C1", Expression.parse("done"), Expression.parse("due"), decimal("100"), 2,
				limits, by, decimal(full), zero);
	}

}
