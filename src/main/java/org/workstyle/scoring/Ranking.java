package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Ranks and segments of scores. Equal scores share the better rank; who has no score has
 * no rank.
 */
public final class Ranking {

	private Ranking() {
	}

	/**
	 * Returns the rank of each score, counted from 1, in the order given.
	 */
	public static List<@Nullable Integer> places(List<@Nullable BigDecimal> scores) {
		List<@Nullable Integer> places = new ArrayList<>();
		for (BigDecimal score : scores) {
			places.add((score == null) ? null
					: 1 + (int) scores.stream().filter((other) -> other != null && other.compareTo(score) > 0).count());
		}
		return places;
	}

	/**
	 * Returns the segment of each rank, counted from 1: the running shares of the ranked
	 * are rounded half-up, and ties take the better segment.
	 * @param quotas shares in per cent, the best segment first, 100 in all
	 */
	public static List<@Nullable Integer> segments(List<@Nullable Integer> places, List<BigDecimal> quotas) {
		int count = (int) places.stream().filter((place) -> place != null).count();
		List<Integer> bounds = Rank.bounds(quotas, count);
		List<@Nullable Integer> segments = new ArrayList<>();
		for (Integer place : places) {
			segments.add((place != null) ? segment(place, bounds) : null);
		}
		return segments;
	}

	private static int segment(int place, List<Integer> bounds) {
		int segment = 1;
		while (segment < bounds.size() && place > bounds.get(segment - 1)) {
			segment++;
		}
		return segment;
	}

}
