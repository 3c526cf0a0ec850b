package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.QuarterInputs.Pair;
import org.workstyle.scoring.QuarterInputs.Unit;

/**
 * Scores a quarter from its inputs: every indicator at every unit it measures, then the
 * dimensions, the units and their ranks. The same inputs always give the same scores.
 */
public final class QuarterScoring {

	private QuarterScoring() {
	}

	/**
	 * Computes the scores.
	 */
	public static QuarterScores of(QuarterInputs inputs) {
		List<IndicatorScore> indicators = new ArrayList<>();
		for (IndicatorRule rule : inputs.rules()) {
			indicators.addAll(new IndicatorScoring(rule).score(measurements(rule, inputs)));
		}
		Map<String, List<IndicatorScore>> byUnit = indicators.stream()
			.collect(Collectors.groupingBy(IndicatorScore::unit, LinkedHashMap::new, Collectors.toList()));
		List<UnitScore> units = inputs.units()
			.stream()
			.map((unit) -> unit(unit.id(), byUnit.getOrDefault(unit.id(), List.of()), inputs))
			.toList();
		return new QuarterScores(indicators, ranked(units));
	}

	/**
	 * Returns what an indicator found at the units it measures.
	 */
	public static List<Measurement> measurements(IndicatorRule rule, QuarterInputs inputs) {
		BigFraction elapsed = BigFraction.of(inputs.quarter().number(), 4);
		List<Measurement> measurements = new ArrayList<>();
		for (Unit unit : inputs.units()) {
			Pair pair = new Pair(rule.code(), unit.id());
			if (inputs.measured().contains(pair)) {
				measurements.add(new Measurement(unit.id(), evaluate(rule.numerator(), false, unit, inputs, elapsed),
						evaluate(rule.denominator(), false, unit, inputs, elapsed),
						evaluate(rule.numerator(), true, unit, inputs, elapsed),
						evaluate(rule.denominator(), true, unit, inputs, elapsed), inputs.exempt().contains(pair)));
			}
		}
		return measurements;
	}

	private static ElementValue evaluate(Expression formula, boolean yearAgo, Unit unit, QuarterInputs inputs,
			BigFraction elapsed) {
		return formula.evaluate((reference) -> inputs.value(reference, yearAgo, unit.id()), elapsed);
	}

	private static UnitScore unit(String unit, List<IndicatorScore> scores, QuarterInputs inputs) {
		Map<String, List<IndicatorScore>> byDimension = scores.stream()
			.collect(Collectors.groupingBy(IndicatorScore::dimension));
		TreeMap<String, RollUp> dimensions = new TreeMap<>();
		byDimension.forEach((dimension, each) -> dimensions.put(dimension, RollUp.of(each)));
		RollUp total = RollUp.of(scores);
		BigDecimal adjustment = inputs.caps().total(inputs.adjustments().getOrDefault(unit, List.of()));
		BigDecimal score = (total.percent() != null) ? total.percent().add(adjustment) : null;
		return new UnitScore(unit, total, dimensions, adjustment, score, null);
	}

	private static List<UnitScore> ranked(List<UnitScore> units) {
		List<@Nullable BigDecimal> scores = new ArrayList<>();
		units.forEach((unit) -> scores.add(unit.score()));
		List<@Nullable Integer> places = Ranking.places(scores);
		List<UnitScore> ranked = new ArrayList<>();
		for (int index = 0; index < units.size(); index++) {
			ranked.add(units.get(index).at(places.get(index)));
		}
		return ranked;
	}

}
