package org.workstyle.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Scores one indicator at all its units. Only here a score is rounded: half-up to two
 * decimals.
 */
public final class IndicatorScoring {

	private static final int SCORE_DECIMALS = 2;

	private static final int SHOWN = 6;

	private final IndicatorRule rule;

	/**
	 * Creates the scoring of an indicator.
	 */
	public IndicatorScoring(IndicatorRule rule) {
		this.rule = rule;
	}

	/**
	 * Returns the scores in the order of the measurements.
	 */
	public List<IndicatorScore> score(List<Measurement> measurements) {
		List<@Nullable BigFraction> values = new ArrayList<>();
		measurements.forEach((each) -> values.add(value(each.numerator(), each.denominator())));
		List<BigFraction> known = new ArrayList<>();
		values.forEach((value) -> {
			if (value != null) {
				known.add(value);
			}
		});
		List<IndicatorScore> scores = new ArrayList<>();
		for (int index = 0; index < measurements.size(); index++) {
			scores.add(score(measurements.get(index), values.get(index), known));
		}
		return scores;
	}

	private IndicatorScore score(Measurement measured, @Nullable BigFraction value, List<BigFraction> known) {
		if (value != null) {
			return scored(measured, value, known);
		}
		if (isMissing(measured, ElementValue.NOT_APPLICABLE)) {
			return without(measured, ScoreState.NOT_APPLICABLE, null, Step.of("not-applicable"));
		}
		if (isMissing(measured, ElementValue.NOT_REPORTED)) {
			return measured.exempt() ? without(measured, ScoreState.EXEMPT, null, Step.of("exempt"))
					: missing(measured, known.size());
		}
		return switch (this.rule.zeroDenominator()) {
			case NOT_APPLICABLE -> without(measured, ScoreState.NOT_APPLICABLE, null, Step.of("zero-not-applicable"));
			case FULL -> without(measured, ScoreState.NOTHING_TO_DIVIDE, this.rule.full(), Step.of("zero-full"));
			case ZERO -> without(measured, ScoreState.NOTHING_TO_DIVIDE, BigDecimal.ZERO, Step.of("zero-zero"));
		};
	}

	private IndicatorScore scored(Measurement measured, BigFraction value, List<BigFraction> known) {
		Limits limits = this.rule.limits();
		BigFraction base = (this.rule.rule() instanceof Improvement)
				? value(measured.baseNumerator(), measured.baseDenominator()) : null;
		if (this.rule.rule() instanceof Improvement improvement && base == null
				&& !improvement.hasFallback(value, limits)) {
			return without(measured, ScoreState.NOT_APPLICABLE, null,
					Step.of("no-base", this.rule.full().toPlainString()));
		}
		List<Step> working = new ArrayList<>();
		working.add(quotient(measured, value));
		if (base != null) {
			working.add(Step.of("gain", Exact.shown(value, SHOWN), Exact.shown(base, SHOWN),
					Exact.shown(limits.direction().gain(value, base), SHOWN)));
		}
		Integer place = (this.rule.rule() instanceof Rank) ? Rank.place(value, known, limits.direction()) : null;
		Share share = share(value, base, place, known.size());
		BigDecimal score = Exact.round(share.points(), SCORE_DECIMALS);
		working.add(share.working());
		working.add(Step.of("rounded", score.toPlainString()));
		return new IndicatorScore(this.rule.code(), this.rule.dimension(), measured.unit(), ScoreState.SCORED,
				measured.numerator().number(), measured.denominator().number(), value, base, score, this.rule.full(),
				light(value, base), place, working);
	}

	private Share share(BigFraction value, @Nullable BigFraction base, @Nullable Integer place, int count) {
		ScoringRule by = this.rule.rule();
		if (by instanceof Rank rank && place != null && count > 1) {
			return rank.points(place, count, this.rule.full());
		}
		if (by instanceof Improvement improvement && base != null) {
			return improvement.points(value, base, this.rule.full(), this.rule.limits());
		}
		return by.points(value, this.rule.full(), this.rule.limits());
	}

	/**
	 * The lights of an improvement are those of its gain; without a base there is none.
	 */
	private @Nullable Light light(BigFraction value, @Nullable BigFraction base) {
		Limits limits = this.rule.limits();
		if (!(this.rule.rule() instanceof Improvement)) {
			return limits.light(value);
		}
		return (base != null) ? new Limits(Direction.HIGHER, limits.target(), limits.warning(), limits.floor())
			.light(limits.direction().gain(value, base)) : null;
	}

	private Step quotient(Measurement measured, BigFraction value) {
		return Step.of("quotient", Exact.shown(measured.numerator().required(), SHOWN),
				Exact.shown(measured.denominator().required(), SHOWN), this.rule.factor().toPlainString(),
				Exact.shown(value, SHOWN));
	}

	private IndicatorScore without(Measurement measured, ScoreState state, @Nullable BigDecimal score, Step step) {
		BigDecimal rounded = (score != null) ? score.setScale(SCORE_DECIMALS, RoundingMode.HALF_UP) : null;
		return new IndicatorScore(this.rule.code(), this.rule.dimension(), measured.unit(), state,
				measured.numerator().number(), measured.denominator().number(), null, null, rounded, this.rule.full(),
				null, null, List.of(step));
	}

	/**
	 * Not reported scores zero; where units are ranked, it comes after all that have a
	 * value.
	 */
	private IndicatorScore missing(Measurement measured, int known) {
		Integer place = (this.rule.rule() instanceof Rank) ? known + 1 : null;
		return new IndicatorScore(this.rule.code(), this.rule.dimension(), measured.unit(), ScoreState.NOT_REPORTED,
				measured.numerator().number(), measured.denominator().number(), null, null,
				BigDecimal.ZERO.setScale(SCORE_DECIMALS), this.rule.full(), null, place,
				List.of(Step.of("not-reported")));
	}

	private @Nullable BigFraction value(ElementValue numerator, ElementValue denominator) {
		if (!numerator.isReported() || !denominator.isReported() || denominator.required().signum() == 0) {
			return null;
		}
		return numerator.required().multiply(Exact.of(this.rule.factor())).divide(denominator.required());
	}

	private static boolean isMissing(Measurement measured, ElementValue missing) {
		return measured.numerator().equals(missing) || measured.denominator().equals(missing);
	}

}
