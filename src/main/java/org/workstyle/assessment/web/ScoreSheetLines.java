package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.ScoreExplanation;
import org.workstyle.assessment.ScoreExplanation.Explained;
import org.workstyle.assessment.ScoreExplanation.Standing;
import org.workstyle.indicator.Indicator;
import org.workstyle.scoring.Direction;
import org.workstyle.scoring.IndicatorScore;
import org.workstyle.scoring.RollUp;
import org.workstyle.scoring.Rank;
import org.workstyle.scoring.UnitScore;

/**
 * The lines of a score sheet (记分单): each says the rule, the numbers put in and the
 * arithmetic, so that it can be redone with a pocket calculator.
 */
@Component
class ScoreSheetLines {

	private final ScoreExplanation explanation;

	private final AssessmentTexts texts;

	private final ExplanationText working;

	private final RuleWords words;

	ScoreSheetLines(ScoreExplanation explanation, AssessmentTexts texts, ExplanationText working, RuleWords words) {
		this.explanation = explanation;
		this.texts = texts;
		this.working = working;
		this.words = words;
	}

	/**
	 * Returns the dimensions of a unit with their lines, by code.
	 */
	List<Dimension> of(Standing standing, UnitId unit, UnitScore result) {
		Map<String, String> dimensions = this.texts.dimensions();
		Map<String, String> elements = this.texts.elements();
		Map<String, Indicator> indicators = this.texts.indicators(standing.inputs().quarter().year());
		Map<String, List<Line>> lines = this.explanation.explain(standing, unit)
			.stream()
			.collect(Collectors.groupingBy((each) -> each.rule().dimension(),
					Collectors.mapping((each) -> line(each, standing, elements, indicators), Collectors.toList())));
		List<Dimension> sheet = new ArrayList<>();
		result.dimensions()
			.forEach((code, sum) -> sheet
				.add(new Dimension(code, dimensions.getOrDefault(code, ""), sum, lines.getOrDefault(code, List.of()))));
		return sheet;
	}

	private Line line(Explained explained, Standing standing, Map<String, String> elements,
			Map<String, Indicator> indicators) {
		IndicatorScore score = explained.score();
		Indicator indicator = indicators.get(score.indicator());
		List<String> steps = new ArrayList<>(this.working.steps(score));
		if (explained.rule().rule() instanceof Rank && score.place() != null) {
			steps.add(1, ranked(explained, standing));
		}
		return new Line(score.indicator(), (indicator != null) ? indicator.facts().name(this.texts.locale()) : "",
				this.words.of(explained.rule()), this.texts.formula(explained.rule(), elements),
				this.working.values(explained, elements), steps, score.score(), score.full().setScale(2),
				score.lost().setScale(2));
	}

	/**
	 * The values of all units, the best first: whoever counts finds the rank.
	 */
	private String ranked(Explained explained, Standing standing) {
		Comparator<BigFraction> ascending = (one, other) -> one.subtract(other).signum();
		return this.texts.text("assessment.sheet.ranked", standing.scores()
			.indicators()
			.stream()
			.filter((each) -> each.indicator().equals(explained.rule().code()))
			.map(IndicatorScore::value)
			.filter(Objects::nonNull)
			.sorted((explained.rule().limits().direction() == Direction.HIGHER) ? ascending.reversed() : ascending)
			.map(ExplanationText::shown)
			.collect(Collectors.joining(this.texts.text("assessment.joint"))));
	}

	/**
	 * A dimension on the sheet.
	 *
	 * @param code its code
	 * @param name its name
	 * @param sum what its lines come to
	 * @param lines its indicators
	 */
	record Dimension(String code, String name, RollUp sum, List<Line> lines) {
	}

	/**
	 * An indicator on the sheet.
	 *
	 * @param code its code
	 * @param name its name
	 * @param rule the rule in words
	 * @param formula how the value is computed
	 * @param values the elements with their values
	 * @param steps the working with the numbers put in
	 * @param score the score; none where it does not count
	 * @param full the full score
	 * @param lost the points lost
	 */
	record Line(String code, String name, String rule, String formula, List<String> values, List<String> steps,
			@Nullable BigDecimal score, BigDecimal full, BigDecimal lost) {
	}

}
