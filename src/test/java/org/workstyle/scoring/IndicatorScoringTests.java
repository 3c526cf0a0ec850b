package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.workstyle.scoring.Bands.Band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.limits;
import static org.workstyle.scoring.ScoringFixture.rule;
import static org.workstyle.scoring.ScoringFixture.score;
import static org.workstyle.scoring.ScoringFixture.valued;

class IndicatorScoringTests {

	private static final List<ScoringRule> RULES = List.of(new Linear(), new PassFail(),
			new PerUnit(decimal("0.2"), decimal("1.5")), new Bands(List.of(new Band(decimal("90"), decimal("100")),
					new Band(decimal("80"), decimal("80")), new Band(decimal("60"), decimal("50")))));

	@ParameterizedTest
	@CsvSource({ "NOT_APPLICABLE, NOT_APPLICABLE,", "FULL, NOTHING_TO_DIVIDE, 3.00", "ZERO, NOTHING_TO_DIVIDE, 0.00" })
	void zeroDenominatorMeansWhatTheIndicatorSays(ZeroDenominator meaning, ScoreState state, BigDecimal expected) {
		IndicatorRule linear = rule("C1-01", new Linear(), limits(Direction.HIGHER, "99", "97", "94"), "3");
		IndicatorRule rule = new IndicatorRule("C1-01", "C1", linear.numerator(), linear.denominator(), linear.factor(),
				2, linear.limits(), linear.rule(), linear.full(), meaning);

		IndicatorScore score = new IndicatorScoring(rule)
			.score(List.of(Measurement.of("u", ElementValue.of(decimal("0")), ElementValue.of(decimal("0.00")))))
			.get(0);

		assertThat(score.state()).isEqualTo(state);
		assertThat(score.score()).isEqualTo(expected);
	}

	@Test
	void keepsZeroNotReportedAndNotApplicableApart() {
		IndicatorRule rule = rule("C1-01", new Linear(), limits(Direction.HIGHER, "99", "97", "94"), "3");
		ElementValue due = ElementValue.of(decimal("10"));

		List<IndicatorScore> scores = new IndicatorScoring(rule).score(List.of(
				Measurement.of("zero", ElementValue.of(decimal("0")), due),
				Measurement.of("missing", ElementValue.NOT_REPORTED, due),
				Measurement.of("none", ElementValue.NOT_APPLICABLE, due), new Measurement("exempt",
						ElementValue.NOT_REPORTED, due, ElementValue.NOT_REPORTED, ElementValue.NOT_REPORTED, true)));

		assertThat(scores.stream().map(IndicatorScore::state).toList()).containsExactly(ScoreState.SCORED,
				ScoreState.NOT_REPORTED, ScoreState.NOT_APPLICABLE, ScoreState.EXEMPT);
		assertThat(RollUp.of(scores)).isEqualTo(new RollUp(decimal("0.00"), decimal("6.00"), decimal("0.00"), 2));
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void neverFallsInTheGoodDirectionAndStaysWithinZeroAndFull(Direction direction) {
		Random random = new Random(11);
		for (int round = 0; round < 2000; round++) {
			ScoringRule scoring = RULES.get(round % RULES.size());
			BigDecimal full = BigDecimal.valueOf(1 + random.nextInt(500), 2);
			boolean higher = direction == Direction.HIGHER;
			IndicatorRule rule = rule("C1-01", (scoring instanceof Bands && !higher) ? new Linear() : scoring,
					higher ? limits(direction, "90", "80", "60") : limits(direction, "5", "10", "30"), full.toString());
			BigDecimal first = BigDecimal.valueOf(random.nextInt(160000) - 20000L, 3);
			BigDecimal second = first.add(BigDecimal.valueOf(random.nextInt(20000), 3));

			BigDecimal less = score(rule, valued("u", (higher ? first : second).toString()));
			BigDecimal more = score(rule, valued("u", (higher ? second : first).toString()));

			assertThat(more).isGreaterThanOrEqualTo(less);
			assertThat(less).isBetween(decimal("0"), full);
			assertThat(more).isBetween(decimal("0"), full);
		}
	}

	@Test
	void agreesWithAnIndependentCalculation() {
		Random random = new Random(3);
		IndicatorRule rule = rule("C1-01", new Linear(), limits(Direction.HIGHER, "99", "97", "94"), "3");
		for (int round = 0; round < 5000; round++) {
			long due = 1 + random.nextInt(100000);
			long done = Math.min(due, due * 93 / 100 + random.nextInt((int) (due / 10 + 1)));

			BigDecimal found = score(rule, Measurement.of("u", ElementValue.of(BigDecimal.valueOf(done)),
					ElementValue.of(BigDecimal.valueOf(due))));

			assertThat(found).as("%d of %d", done, due).isEqualTo(byWholeNumbers(done, due));
		}
	}

	@Test
	void showsEveryStepWithItsNumbers() {
		IndicatorRule rule = rule("C1-01", new Linear(), limits(Direction.HIGHER, "99", "97", "94"), "3");

		IndicatorScore score = new IndicatorScoring(rule)
			.score(List.of(Measurement.of("u", ElementValue.of(decimal("970")), ElementValue.of(decimal("1000")))))
			.get(0);

		assertThat(score.working()).containsExactly(Step.of("quotient", "970", "1000", "100", "97"),
				Step.of("linear", "3", "97", "94", "99", "1.8"), Step.of("rounded", "1.80"));
		assertThat(score.light()).isEqualTo(Light.YELLOW);
		assertThat(score.lost()).isEqualTo(decimal("1.20"));
	}

	/**
	 * The score in cents by whole numbers only: 3 × (done × 100 ÷ due − 94) ÷ 5, half-up.
	 */
	private static BigDecimal byWholeNumbers(long done, long due) {
		long above = 100 * done - 94 * due;
		long cents = (above <= 0) ? 0 : Math.floorDiv(2 * 300 * above + 5 * due, 2 * 5 * due);
		return BigDecimal.valueOf(Math.min(cents, 300), 2);
	}

}
