package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * RANK 排名计分: a share of the full score by rank among the units that have a value. The
 * running bounds of the segments are rounded half-up; ties share the better rank. A unit
 * measured alone is scored LINEAR.
 *
 * @param segments the segments, the best first
 */
public record Rank(List<Segment> segments) implements ScoringRule {

	public Rank {
		segments = List.copyOf(segments);
	}

	/**
	 * Scores a unit that is measured alone.
	 */
	@Override
	public Share points(BigFraction value, BigDecimal full, Limits limits) {
		return new Linear().points(value, full, limits);
	}

	/**
	 * Scores a unit among others.
	 * @param place its rank, counted from 1
	 * @param count how many units have a value
	 */
	Share points(int place, int count, BigDecimal full) {
		List<Integer> bounds = bounds(this.segments.stream().map(Segment::units).toList(), count);
		int first = 1;
		for (int index = 0; index < bounds.size(); index++) {
			if (place <= bounds.get(index)) {
				BigDecimal percent = this.segments.get(index).percent();
				BigFraction points = Exact.of(full).multiply(Exact.of(percent)).divide(100);
				return new Share(points,
						Step.of("rank", String.valueOf(place), String.valueOf(count), percent.toPlainString(),
								full.toPlainString(), Exact.shown(points, 6), String.valueOf(first),
								String.valueOf(bounds.get(index))));
			}
			first = bounds.get(index) + 1;
		}
		return new Share(BigFraction.ZERO, Step.of("last", String.valueOf(place), String.valueOf(count)));
	}

	/**
	 * Returns the last rank of each segment: the running share of the units, half-up.
	 * @param shares shares of the units in per cent, the best first
	 */
	static List<Integer> bounds(List<BigDecimal> shares, int count) {
		List<Integer> bounds = new ArrayList<>();
		BigFraction running = BigFraction.ZERO;
		for (BigDecimal share : shares) {
			running = running.add(Exact.of(share));
			bounds.add(Exact.round(running.multiply(count).divide(100), 0).intValueExact());
		}
		return bounds;
	}

	/**
	 * Returns the rank of a value among all, shared by equal values.
	 */
	static int place(BigFraction value, List<BigFraction> all, Direction direction) {
		return 1 + (int) all.stream().filter((other) -> direction.compare(other, value) > 0).count();
	}

	/**
	 * A segment of the units.
	 *
	 * @param units share of the units, in per cent
	 * @param percent share of the full score, in per cent
	 */
	public record Segment(BigDecimal units, BigDecimal percent) {

	}

}
