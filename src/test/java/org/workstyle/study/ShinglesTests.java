package org.workstyle.study;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much two texts have in common.
 */
class ShinglesTests {

	@Test
	void dividesTheRunsInBothByTheRunsInEither() {
		// 不忘初心牢 忘初心牢记 初心牢记使 心牢记使命 | 不忘初心牢 忘初心牢记 初心牢记责 心牢记责任: 2 of 6
		assertThat(share("不忘初心牢记使命", "不忘初心,牢记责任")).isEqualByComparingTo("33.3");
	}

	@Test
	void passesOverPunctuationWidthAndCase() {
		assertThat(share("学习ＡＢＣ，体会很深。", "学 习abc体会很深")).isEqualByComparingTo("100");
	}

	@Test
	void emptyTextsHaveNothingInCommon() {
		assertThat(share("", "")).isEqualByComparingTo("0");
		assertThat(share("……", "不忘初心")).isEqualByComparingTo("0");
		assertThat(new Shingles("").signature()).isEmpty();
	}

	@Test
	void marksWhatTheOtherTextSaysToo() {
		List<Passage> passages = SimilarReflections.passages("我认为：不忘初心，牢记使命。", "要做到不忘初心，牢记使命");

		assertThat(passages).containsExactly(new Passage("我认为：", false), new Passage("不忘初心，牢记使命", true),
				new Passage("。", false));
	}

	@RepeatedTest(50)
	void isWholeForTheSameNothingForTheDisjointAndSymmetric(RepetitionInfo run) {
		Random random = new Random(run.getCurrentRepetition());
		String one = text(random, '\u4e00', 300);
		String disjoint = text(random, '\u6000', 300);
		String mixed = one.substring(0, random.nextInt(300)) + disjoint.substring(random.nextInt(300));

		assertThat(share(one, one)).isEqualByComparingTo("100");
		assertThat(share(one, disjoint)).isEqualByComparingTo("0");
		assertThat(share(one, mixed)).isEqualTo(share(mixed, one)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
		assertThat(rejoined(one, mixed)).isEqualTo(one);
	}

	@RepeatedTest(50)
	void findsTextsMuchAlikeByTheirSignatures(RepetitionInfo run) {
		Random random = new Random(run.getCurrentRepetition());
		String one = text(random, '\u4e00', 400);
		String copied = one.substring(0, 180) + text(random, '\u6000', 30) + one.substring(190);
		String other = text(random, '\u6000', 400);

		assertThat(share(one, copied)).isGreaterThan(BigDecimal.valueOf(70));
		assertThat(common(one, copied)).isNotEmpty();
		assertThat(common(one, other)).isEmpty();
	}

	private static BigDecimal share(String one, String other) {
		return new Shingles(one).share(new Shingles(other));
	}

	private static Set<Long> common(String one, String other) {
		Set<Long> common = new HashSet<>(new Shingles(one).signature());
		common.retainAll(new Shingles(other).signature());
		return Collections.unmodifiableSet(common);
	}

	private static String rejoined(String one, String other) {
		return SimilarReflections.passages(one, other).stream().map(Passage::text).collect(Collectors.joining());
	}

	private static String text(Random random, char from, int length) {
		return random.ints(length, from, from + 3000)
			.mapToObj((letter) -> String.valueOf((char) letter))
			.collect(Collectors.joining());
	}

}
