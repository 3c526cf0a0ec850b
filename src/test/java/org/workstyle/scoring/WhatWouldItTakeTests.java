package org.workstyle.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.scoring.Bands.Band;
import org.workstyle.scoring.Rank.Segment;
import org.workstyle.scoring.Requirement.Goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.improved;
import static org.workstyle.scoring.ScoringFixture.limits;
import static org.workstyle.scoring.ScoringFixture.rule;
import static org.workstyle.scoring.ScoringFixture.valued;

/**
 * What is asked for is then given to the rule, which must keep the promise.
 */
class WhatWouldItTakeTests {

	@ParameterizedTest
	@CsvSource({ "HIGHER, 99, 94, 97, 99", "HIGHER, 99, 94, -3, 99", "LOWER, 2, 10, 6, 2", "LOWER, -10, 10, -4, -10" })
	void fullScoreTakesTheTarget(Direction direction, String target, String floor, String value, String needed) {
		for (ScoringRule by : List.of(new Linear(), new PassFail(), new PerUnit(decimal("0.2"), decimal("1")))) {
			IndicatorRule rule = rule("C1-01", by, limits(direction, target, target, floor), "3");

			assertThat(answers(rule, valued("u", value))).containsExactly(Goal.FULL_SCORE + " " + needed);
			assertThat(score(rule, valued("u", needed)).score()).isEqualTo(decimal("3.00"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "80, NEXT_BAND 75, FULL_SCORE 25", "75, NEXT_BAND 50, FULL_SCORE 25",
			"50.01, NEXT_BAND 50, FULL_SCORE 25" })
	void nextBandTakesItsThreshold(String value, String next, String full) {
		IndicatorRule rule = rule(
				"R3-03", new Bands(List.of(new Band(decimal("25"), decimal("100")),
						new Band(decimal("50"), decimal("80")), new Band(decimal("75"), decimal("50")))),
				limits(Direction.LOWER, "25", "50", "75"), "3");

		assertThat(answers(rule, valued("u", value))).containsExactly(next, full);
	}

	@ParameterizedTest
	@CsvSource({ "LOWER, 1, 2.2, 2.4, 1.9", "LOWER, 2, 2.2, 2.4, 2", "HIGHER, 60, 45, 45, 45.5",
			"HIGHER, 45.2, 45, 45, 45.2" })
	void improvementTakesTheGainOrTheCapWhicheverIsNearer(Direction direction, String cap, String value, String base,
			String needed) {
		IndicatorRule rule = rule("R2-04", new Improvement(decimal(cap), null, null),
				limits(direction, "0.5", "0", "-0.5"), "2");

		assertThat(answers(rule, improved("u", value, base))).containsExactly(Goal.FULL_SCORE + " " + needed);
		assertThat(score(rule, improved("u", needed, base)).score()).isEqualTo(decimal("2.00"));
	}

	@Test
	void theBestBandIsTheFullScoreAndSaidOnce() {
		IndicatorRule rule = rule("R3-03",
				new Bands(List.of(new Band(decimal("25"), decimal("100")), new Band(decimal("50"), decimal("80")))),
				limits(Direction.LOWER, "25", "50", "75"), "3");

		assertThat(answers(rule, valued("u", "26"))).containsExactly(Goal.FULL_SCORE + " 25");
	}

	/**
	 * Four units, segments of 30 and 70 per cent: rank 1 earns 3.00, ranks 2 to 4 earn
	 * 1.80. Rank 2 brings nothing, whoever has it.
	 */
	@Test
	void asksForTheValueThatLiftsIntoABetterSegment() {
		List<Measurement> measured = List.of(valued("a", "70"), valued("b", "50"), valued("c", "60"),
				valued("d", "50"));
		List<IndicatorScore> scores = new IndicatorScoring(ranked()).score(measured);

		assertThat(texts(ranked(), scores.get(1), scores)).containsExactly(Goal.BETTER_SEGMENT + " 70 1");
		assertThat(texts(ranked(), scores.get(2), scores)).containsExactly(Goal.BETTER_SEGMENT + " 70 1");
		assertThat(texts(ranked(), scores.get(0), scores)).isEmpty();
		assertThat(new IndicatorScoring(ranked())
			.score(List.of(valued("a", "70"), valued("b", "70"), valued("c", "60"), valued("d", "50")))
			.get(1)
			.score()).as("level with the first").isEqualTo(decimal("3.00"));
	}

	/**
	 * Seven units, segments of 30, 50 and 20 per cent: ranks 1 and 2 earn 3.00, 3 to 6
	 * earn 2.40. From rank 6, rank 5 and 4 bring nothing; rank 2 does.
	 */
	@Test
	void skipsRanksOfTheSameSegment() {
		IndicatorRule rule = rule(
				"C3-02", new Rank(List.of(new Segment(decimal("30"), decimal("100")),
						new Segment(decimal("50"), decimal("80")), new Segment(decimal("20"), decimal("60")))),
				limits(Direction.HIGHER, "60", "40", "20"), "3");
		List<IndicatorScore> scores = new IndicatorScoring(rule).score(List.of(valued("a", "75"), valued("b", "60"),
				valued("c", "58"), valued("d", "57"), valued("e", "56.8"), valued("f", "55"), valued("g", "10")));

		assertThat(texts(rule, scores.get(5), scores)).containsExactly(Goal.BETTER_SEGMENT + " 60 2");
		assertThat(texts(rule, scores.get(6), scores)).containsExactly(Goal.BETTER_SEGMENT + " 55 6");
	}

	@Test
	void aloneAmongTheRankedTakesTheTarget() {
		assertThat(answers(ranked(), valued("a", "40"))).containsExactly(Goal.FULL_SCORE + " 60");
		assertThat(score(ranked(), valued("a", "60")).score()).isEqualTo(decimal("3.00"));
	}

	@Test
	void nothingIsAskedWithoutAValueOrWithTheFullScore() {
		IndicatorRule rule = rule("C1-01", new Linear(), limits(Direction.HIGHER, "99", "97", "94"), "3");

		assertThat(answers(rule, valued("u", "99"))).isEmpty();
		assertThat(answers(rule, Measurement.of("u", ElementValue.NOT_REPORTED, ElementValue.NOT_REPORTED))).isEmpty();
	}

	private static IndicatorRule ranked() {
		return rule("C3-02",
				new Rank(
						List.of(new Segment(decimal("30"), decimal("100")), new Segment(decimal("70"), decimal("60")))),
				limits(Direction.HIGHER, "60", "40", "20"), "3");
	}

	private static IndicatorScore score(IndicatorRule rule, Measurement measurement) {
		return new IndicatorScoring(rule).score(List.of(measurement)).get(0);
	}

	private static List<String> answers(IndicatorRule rule, Measurement measurement) {
		IndicatorScore score = score(rule, measurement);
		return texts(rule, score, List.of(score));
	}

	private static List<String> texts(IndicatorRule rule, IndicatorScore score, List<IndicatorScore> all) {
		return new WhatWouldItTake(rule).answer(score, all)
			.stream()
			.map((each) -> each.goal() + " " + Exact.text(each.value())
					+ ((each.place() != null) ? " " + each.place() : ""))
			.toList();
	}

}
