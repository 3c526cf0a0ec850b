package org.workstyle.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a scoring rule, written as pairs: {@code 99:100 97:80 94:50}. For BANDS
 * a pair is a threshold and its share of the full score in per cent, the best band first;
 * for RANK a share of the units and a share of the full score; for PER_UNIT, of which
 * there is one, the points lost and the size of a step.
 *
 * @param pairs the pairs in their order
 */
public record RuleParameters(List<Pair> pairs) {

	public RuleParameters {
		pairs = List.copyOf(pairs);
	}

	/**
	 * Reads the pairs, which stand apart by blanks or lines.
	 */
	public static RuleParameters of(String text) {
		List<Pair> pairs = new ArrayList<>();
		for (String part : text.strip().split("[\\s,，;；]+")) {
			if (!part.isEmpty()) {
				pairs.add(Pair.of(part));
			}
		}
		return new RuleParameters(pairs);
	}

	/**
	 * Pairs numbers.
	 */
	static RuleParameters of(List<BigDecimal> lefts, List<BigDecimal> rights) {
		return new RuleParameters(IntStream.range(0, lefts.size())
			.mapToObj((index) -> new Pair(lefts.get(index), rights.get(index)))
			.toList());
	}

	@Override
	public String toString() {
		return String.join(" ", this.pairs.stream().map(Pair::toString).toList());
	}

	/**
	 * Two numbers that belong together.
	 *
	 * @param left threshold, share of units or points lost
	 * @param right share of the full score or size of a step
	 */
	public record Pair(BigDecimal left, BigDecimal right) {

		static Pair of(String text) {
			String[] parts = text.replace('：', ':').split(":");
			try {
				if (parts.length == 2) {
					return new Pair(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
				}
			}
			catch (NumberFormatException ex) {
				throw new DefinitionException("parameters", "indicator.error.pair", text);
			}
			throw new DefinitionException("parameters", "indicator.error.pair", text);
		}

		@Override
		public String toString() {
			return this.left.toPlainString() + ":" + this.right.toPlainString();
		}

	}

}
