package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Scores one indicator at many units without keeping how it was done: for a whole
 * country's quarter. It computes in whole numbers of 64 bits, and where one does not fit
 * it leaves the group of units to {@link IndicatorScoring}; so the scores are the same to
 * the last digit. One instance serves one thread.
 */
public final class BulkScoring {

	/** In place of a score that leaves both sums. */
	public static final int LEFT_OUT = -1;

	private final IndicatorRule rule;

	private final @Nullable CompactRule compact;

	private final @Nullable CompactGain gain;

	private final Map<Integer, int[]> byPlace = new HashMap<>();

	private long exactly;

	/**
	 * Creates the scoring of an indicator.
	 */
	public BulkScoring(IndicatorRule rule) {
		this.rule = rule;
		this.compact = compact(rule);
		this.gain = (rule.rule() instanceof Improvement improvement) ? CompactGain.of(rule, improvement) : null;
	}

	/**
	 * Returns the scores in cents, in the order of the readings; {@link #LEFT_OUT} where
	 * one leaves both sums.
	 * @param readings the units that are ranked among each other
	 */
	public int[] score(List<BulkReading> readings) {
		try {
			CompactValues values = CompactValues.of(readings);
			return (this.rule.rule() instanceof Rank rank && values.count() > 1) ? ranked(rank, readings, values)
					: each(readings, values);
		}
		catch (ArithmeticException ex) {
			this.exactly++;
			return exactly(readings);
		}
	}

	/**
	 * Returns how many groups were left to {@link IndicatorScoring}.
	 */
	public long leftToFractions() {
		return this.exactly;
	}

	private int[] each(List<BulkReading> readings, CompactValues values) {
		int[] scores = new int[readings.size()];
		for (int index = 0; index < scores.length; index++) {
			BulkReading reading = readings.get(index);
			if (!values.has(index)) {
				scores[index] = without(reading);
			}
			else if (this.gain != null) {
				scores[index] = this.gain.cents(reading, values.numerator(index), values.denominator(index));
			}
			else {
				scores[index] = Math.toIntExact(required().cents(values.numerator(index), values.denominator(index)));
			}
		}
		return scores;
	}

	private int[] ranked(Rank rank, List<BulkReading> readings, CompactValues values) {
		if (this.rule.factor().signum() <= 0) {
			throw new ArithmeticException("The factor turns the order round");
		}
		int[] cents = this.byPlace.computeIfAbsent(values.count(), (count) -> byPlace(rank, count));
		int[] scores = new int[readings.size()];
		for (int index = 0; index < scores.length; index++) {
			scores[index] = values.has(index) ? cents[values.better(index, this.rule.limits().direction())]
					: without(readings.get(index));
		}
		return scores;
	}

	private int[] byPlace(Rank rank, int count) {
		return IntStream.rangeClosed(1, count)
			.map((place) -> Math.toIntExact(CompactRule.cents(rank.points(place, count, this.rule.full()).points())))
			.toArray();
	}

	private int without(BulkReading reading) {
		return switch (reading.state()) {
			case NOT_APPLICABLE -> LEFT_OUT;
			case NOT_REPORTED -> reading.exempt() ? LEFT_OUT : 0;
			case REPORTED -> switch (this.rule.zeroDenominator()) {
				case NOT_APPLICABLE -> LEFT_OUT;
				case FULL -> Math.toIntExact(CompactRule.cents(Exact.of(this.rule.full())));
				case ZERO -> 0;
			};
		};
	}

	private int[] exactly(List<BulkReading> readings) {
		return new IndicatorScoring(this.rule)
			.score(readings.stream().map((reading) -> reading.measurement("")).toList())
			.stream()
			.mapToInt((score) -> cents(score.score()))
			.toArray();
	}

	private static int cents(@Nullable BigDecimal score) {
		return (score != null) ? score.movePointRight(2).intValueExact() : LEFT_OUT;
	}

	private CompactRule required() {
		if (this.compact == null) {
			throw new ArithmeticException("The rule does not fit into 64 bits");
		}
		return this.compact;
	}

	private static @Nullable CompactRule compact(IndicatorRule rule) {
		ScoringRule by = rule.rule();
		try {
			if (by instanceof Bands bands) {
				return CompactRule.bands(rule, bands.bands());
			}
			if (by instanceof PassFail) {
				return CompactRule.bands(rule, List.of(new Bands.Band(rule.limits().target(), new BigDecimal(100))));
			}
			if (by instanceof PerUnit perUnit) {
				return CompactRule.perUnit(rule, perUnit);
			}
			Limits limits = rule.limits();
			return (by instanceof Improvement) ? null : CompactRule.linear(Exact.of(rule.factor()), limits.direction(),
					limits.target(), limits.floor(), rule.full());
		}
		catch (ArithmeticException ex) {
			return null;
		}
	}

}
