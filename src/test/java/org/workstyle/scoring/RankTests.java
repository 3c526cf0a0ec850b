package org.workstyle.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.scoring.Rank.Segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.scoring.ScoringFixture.decimal;
import static org.workstyle.scoring.ScoringFixture.limits;
import static org.workstyle.scoring.ScoringFixture.rule;
import static org.workstyle.scoring.ScoringFixture.valued;

class RankTests {

	private static final Rank RANK = new Rank(List.of(new Segment(decimal("30"), decimal("100")),
			new Segment(decimal("50"), decimal("80")), new Segment(decimal("20"), decimal("60"))));

	private static final IndicatorRule RULE = rule("C3-02", RANK, limits(Direction.HIGHER, "60", "40", "20"), "3");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "10 9 8 7 6 5 4 3 2 1 | 3.00 3.00 3.00 2.40 2.40 2.40 2.40 2.40 1.80 1.80", "10 10 | 3.00 3.00",
					"10 9 | 3.00 2.40", "9 10 | 2.40 3.00", "10 9 8 | 3.00 2.40 1.80", "10 9 8 7 | 3.00 2.40 2.40 1.80",
					"10 9 8 7 6 | 3.00 3.00 2.40 2.40 1.80", "5 5 5 5 5 | 3.00 3.00 3.00 3.00 3.00",
					"10 8 8 8 6 | 3.00 3.00 3.00 3.00 1.80", "10 10 8 8 8 | 3.00 3.00 2.40 2.40 2.40",
					"10 10 10 8 8 | 3.00 3.00 3.00 2.40 2.40", "0 -1 -2 | 3.00 2.40 1.80", "60 | 3.00", "40 | 1.50",
					"10 - 8 | 3.00 0.00 2.40", "- - 40 | 0.00 0.00 1.50",
					"0.1000000000000000000000000000001 0.1000000000000000000000000000002 | 2.40 3.00" })
	void sharesByRank(String values, String expected) {
		List<Measurement> measurements = Arrays.stream(values.split(" ")).map(RankTests::measurement).toList();

		List<IndicatorScore> scores = new IndicatorScoring(RULE).score(measurements);

		assertThat(scores.stream().map((score) -> String.valueOf(score.score())).toList())
			.containsExactly(expected.split(" "));
	}

	@Test
	void putsWhoDidNotReportLast() {
		List<IndicatorScore> scores = new IndicatorScoring(RULE)
			.score(List.of(measurement("10"), measurement("-"), measurement("8")));

		assertThat(scores.stream().map(IndicatorScore::place).toList()).containsExactly(1, 3, 2);
	}

	@Test
	void isFairUnderPermutation() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			List<Measurement> measurements = new ArrayList<>();
			int count = 2 + random.nextInt(20);
			for (int unit = 0; unit < count; unit++) {
				measurements.add(valued("u" + unit, String.valueOf(random.nextInt(12))));
			}
			Map<String, String> before = byUnit(measurements);

			Collections.shuffle(measurements, random);

			assertThat(byUnit(measurements)).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "98.5 97 97 90 88 - | 1 2 2 4 5 - | 1 1 1 2 3 -", "90 90 90 90 | 1 1 1 1 | 1 1 1 1",
					"90 80 70 60 50 40 30 20 10 0 | 1 2 3 4 5 6 7 8 9 10 | 1 1 1 2 2 2 2 2 3 3", "90 | 1 | 2" })
	void ranksAndSegments(String scores, String places, String segments) {
		List<@Nullable Integer> found = Ranking.places(
				Arrays.stream(scores.split(" ")).map((score) -> score.equals("-") ? null : decimal(score)).toList());

		assertThat(found.stream().map((place) -> (place != null) ? place.toString() : "-").toList())
			.containsExactly(places.split(" "));
		assertThat(Ranking.segments(found, List.of(decimal("30"), decimal("50"), decimal("20")))
			.stream()
			.map((segment) -> (segment != null) ? segment.toString() : "-")
			.toList()).containsExactly(segments.split(" "));
	}

	private static Measurement measurement(String value) {
		return value.equals("-") ? Measurement.of("u", ElementValue.NOT_REPORTED, ElementValue.of(decimal("100")))
				: valued("u", value);
	}

	private static Map<String, String> byUnit(List<Measurement> measurements) {
		Map<String, String> scores = new HashMap<>();
		new IndicatorScoring(RULE).score(measurements)
			.forEach((score) -> scores.put(score.unit(), score.place() + " " + score.score()));
		return scores;
	}

}
