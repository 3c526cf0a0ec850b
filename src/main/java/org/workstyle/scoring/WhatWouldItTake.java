package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.Requirement.Goal;

/**
 * Tells for an open quarter which value earns the next band, the full score or, among
 * ranked units, the better segment. Equal values share a rank, so to draw level with a
 * unit there is enough.
 */
public final class WhatWouldItTake {

	private final IndicatorRule rule;

	/**
	 * Creates the answers for an indicator.
	 */
	public WhatWouldItTake(IndicatorRule rule) {
		this.rule = rule;
	}

	/**
	 * Returns what it would take, the nearest first; nothing where the score is full or
	 * there is no value.
	 * @param score the score of a unit
	 * @param all the scores of the indicator at all units
	 */
	public List<Requirement> answer(IndicatorScore score, List<IndicatorScore> all) {
		BigFraction value = score.value();
		if (value == null || score.lost().signum() == 0) {
			return List.of();
		}
		List<Requirement> answers = new ArrayList<>();
		if (this.rule.rule() instanceof Bands bands) {
			BigFraction full = Exact.of(bands.bands().get(0).threshold());
			bands.bands()
				.stream()
				.map((band) -> Exact.of(band.threshold()))
				.filter((bound) -> this.rule.limits().direction().compare(bound, value) > 0)
				.reduce((better, worse) -> worse)
				.filter((bound) -> !bound.equals(full))
				.ifPresent((bound) -> answers.add(requirement(Goal.NEXT_BAND, bound, score)));
			answers.add(requirement(Goal.FULL_SCORE, full, score));
		}
		else if (this.rule.rule() instanceof Rank rank && isRanked(all)) {
			answers.addAll(better(rank, value, score, all));
		}
		else {
			answers.add(requirement(Goal.FULL_SCORE, target(value, score.base()), score));
		}
		return answers;
	}

	/**
	 * Whether there are others to be compared with; alone, a unit is scored LINEAR.
	 */
	private static boolean isRanked(List<IndicatorScore> all) {
		return all.stream().map(IndicatorScore::value).filter(Objects::nonNull).count() > 1;
	}

	/**
	 * The nearest value of another unit that lifts into a segment with more points, and
	 * the rank it brings.
	 */
	private List<Requirement> better(Rank rank, BigFraction value, IndicatorScore score, List<IndicatorScore> all) {
		Direction direction = this.rule.limits().direction();
		List<BigFraction> values = all.stream().map(IndicatorScore::value).filter(Objects::nonNull).toList();
		BigFraction now = points(rank, value, values);
		return values.stream()
			.filter((other) -> Exact.compare(points(rank, other, values), now) > 0)
			.min(direction::compare)
			.map((other) -> requirement(Goal.BETTER_SEGMENT, other, score, Rank.place(other, values, direction)))
			.stream()
			.toList();
	}

	private BigFraction points(Rank rank, BigFraction value, List<BigFraction> values) {
		int place = Rank.place(value, values, this.rule.limits().direction());
		return rank.points(place, values.size(), this.rule.full()).points();
	}

	/**
	 * The target of the value; of a gain, the value that makes the gain, or the cap where
	 * that is nearer.
	 */
	private BigFraction target(BigFraction value, @Nullable BigFraction base) {
		Limits limits = this.rule.limits();
		BigFraction target = Exact.of(limits.target());
		if (!(this.rule.rule() instanceof Improvement improvement)) {
			return target;
		}
		BigFraction goal = (base != null)
				? ((limits.direction() == Direction.HIGHER) ? base.add(target) : base.subtract(target))
				: Exact.of(Objects.requireNonNull(improvement.fallbackTarget()));
		BigDecimal cap = improvement.cap();
		return (cap != null && limits.direction().compare(goal, Exact.of(cap)) > 0) ? Exact.of(cap) : goal;
	}

	private Requirement requirement(Goal goal, BigFraction needed, IndicatorScore score) {
		return requirement(goal, needed, score, null);
	}

	private Requirement requirement(Goal goal, BigFraction needed, IndicatorScore score, @Nullable Integer place) {
		BigFraction denominator = score.denominator();
		return new Requirement(goal, needed,
				(denominator != null) ? needed.multiply(denominator).divide(Exact.of(this.rule.factor())) : null,
				place);
	}

}
