package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A scoring rule as a word and its numbers, for the canonical text.
 *
 * @param kind which rule
 * @param numbers its numbers: pairs parted by blanks, the two by a colon
 */
record RuleText(String kind, String numbers) {

	static RuleText of(ScoringRule rule) {
		if (rule instanceof Bands bands) {
			return new RuleText("BANDS",
					bands.bands()
						.stream()
						.map((band) -> pair(band.threshold(), band.percent()))
						.collect(Collectors.joining(" ")));
		}
		if (rule instanceof PerUnit perUnit) {
			return new RuleText("PER_UNIT", pair(perUnit.points(), perUnit.step()));
		}
		if (rule instanceof Rank rank) {
			return new RuleText("RANK",
					rank.segments()
						.stream()
						.map((segment) -> pair(segment.units(), segment.percent()))
						.collect(Collectors.joining(" ")));
		}
		if (rule instanceof Improvement improvement) {
			return new RuleText("IMPROVEMENT", pair(improvement.cap(), null) + " "
					+ pair(improvement.fallbackTarget(), improvement.fallbackFloor()));
		}
		return new RuleText((rule instanceof Linear) ? "LINEAR" : "PASS_FAIL", "");
	}

	ScoringRule rule() {
		List<String[]> pairs = Arrays.stream(this.numbers.split(" "))
			.filter((part) -> !part.isEmpty())
			.map((part) -> part.split(":"))
			.toList();
		return switch (this.kind) {
			case "LINEAR" -> new Linear();
			case "PASS_FAIL" -> new PassFail();
			case "BANDS" -> new Bands(pairs.stream()
				.map((pair) -> new Bands.Band(new BigDecimal(pair[0]), new BigDecimal(pair[1])))
				.toList());
			case "PER_UNIT" -> new PerUnit(new BigDecimal(pairs.get(0)[0]), new BigDecimal(pairs.get(0)[1]));
			case "RANK" -> new Rank(pairs.stream()
				.map((pair) -> new Rank.Segment(new BigDecimal(pair[0]), new BigDecimal(pair[1])))
				.toList());
			case "IMPROVEMENT" -> new Improvement(CanonicalText.decimal(pairs.get(0)[0]),
					CanonicalText.decimal(pairs.get(1)[0]), CanonicalText.decimal(pairs.get(1)[1]));
			default -> throw new SnapshotException("There is no rule " + this.kind);
		};
	}

	private static String pair(@Nullable BigDecimal left, @Nullable BigDecimal right) {
		return text(left) + ":" + text(right);
	}

	private static String text(@Nullable BigDecimal number) {
		return (number != null) ? Exact.text(Exact.of(number)) : CanonicalText.NOTHING;
	}

}
