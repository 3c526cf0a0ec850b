package org.workstyle.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.scoring.ElementReference;
import org.workstyle.scoring.ElementValue;
import org.workstyle.scoring.Improvement;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.IndicatorScore;
import org.workstyle.scoring.QuarterInputs;
import org.workstyle.scoring.QuarterInputs.ValueKey;
import org.workstyle.scoring.QuarterScores;
import org.workstyle.scoring.QuarterScoring;
import org.workstyle.scoring.Requirement;
import org.workstyle.scoring.Snapshot;
import org.workstyle.scoring.UnitScore;
import org.workstyle.scoring.WhatWouldItTake;
import org.workstyle.shared.NotFoundException;

/**
 * Explains scores from the inputs they were computed of: of a published quarter those of
 * its edition, of an open one those of now.
 */
@Component
@Transactional(readOnly = true)
public class ScoreExplanation {

	private final QuarterAssembly assembly;

	private final Editions editions;

	ScoreExplanation(QuarterAssembly assembly, Editions editions) {
		this.assembly = assembly;
		this.editions = editions;
	}

	/**
	 * Returns the scores as they stand: published ones, or those an open quarter would
	 * have now.
	 */
	public Standing standing(AssessmentQuarter assessed) {
		if (assessed.isPublished()) {
			return standing(this.editions.text(assessed.quarter(), null));
		}
		QuarterInputs inputs = this.assembly.of(assessed);
		return new Standing(inputs, QuarterScoring.of(inputs));
	}

	/**
	 * Returns the scores of an edition, from its canonical text.
	 */
	public Standing standing(EditionText edition) {
		QuarterInputs inputs = Snapshot.read(edition.canonical());
		return new Standing(inputs, QuarterScoring.of(inputs));
	}

	/**
	 * Explains all scores of a unit, by indicator.
	 */
	public List<Explained> explain(Standing standing, UnitId unit) {
		return standing.scores()
			.of(unit.toString())
			.stream()
			.map((score) -> explain(standing, unit, score.indicator()))
			.toList();
	}

	/**
	 * Explains one score.
	 * @throws NotFoundException if the indicator does not measure the unit
	 */
	public Explained explain(Standing standing, UnitId unit, String indicator) {
		IndicatorScore score = standing.scores()
			.of(unit.toString())
			.stream()
			.filter((each) -> each.indicator().equals(indicator))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("score", indicator));
		IndicatorRule rule = standing.rule(indicator);
		List<IndicatorScore> all = standing.scores()
			.indicators()
			.stream()
			.filter((each) -> each.indicator().equals(indicator))
			.toList();
		return new Explained(rule, score, elements(rule, unit, standing.inputs()),
				new WhatWouldItTake(rule).answer(score, all));
	}

	private static List<Element> elements(IndicatorRule rule, UnitId unit, QuarterInputs inputs) {
		Set<ElementReference> references = new TreeSet<>(rule.numerator().references());
		references.addAll(rule.denominator().references());
		List<Element> elements = new ArrayList<>();
		for (ElementReference reference : references) {
			elements.add(new Element(reference, false, inputs.value(reference, false, unit.toString())));
			ValueKey base = new ValueKey(reference, true, unit.toString());
			if (rule.rule() instanceof Improvement && inputs.values().containsKey(base)) {
				elements.add(new Element(reference, true, inputs.value(reference, true, unit.toString())));
			}
		}
		return elements;
	}

	/**
	 * A quarter's inputs with the scores they give.
	 *
	 * @param inputs the inputs
	 * @param scores the scores
	 */
	public record Standing(QuarterInputs inputs, QuarterScores scores) {

		/**
		 * Returns a unit's result.
		 * @throws NotFoundException if the unit is not in the quarter
		 */
		public UnitScore of(UnitId unit) {
			return this.scores.units()
				.stream()
				.filter((each) -> each.unit().equals(unit.toString()))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("unit in the quarter", unit));
		}

		/**
		 * Returns what the indicator says.
		 */
		public IndicatorRule rule(String indicator) {
			return this.inputs.rules()
				.stream()
				.filter((rule) -> rule.code().equals(indicator))
				.findFirst()
				.orElseThrow(() -> new NotFoundException("indicator", indicator));
		}

	}

	/**
	 * A score with everything behind it.
	 *
	 * @param rule what the indicator says
	 * @param score the score with its working
	 * @param elements the elements it was computed of
	 * @param requirements what it would take to score more
	 */
	public record Explained(IndicatorRule rule, IndicatorScore score, List<Element> elements,
			List<Requirement> requirements) {

	}

	/**
	 * An element's value.
	 *
	 * @param reference the element and its period
	 * @param yearAgo whether of the same quarter a year ago
	 * @param value the value
	 */
	public record Element(ElementReference reference, boolean yearAgo, ElementValue value) {

	}

}
