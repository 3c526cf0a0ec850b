package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.assessment.ScoreExplanation.Explained;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.Measure;
import org.workstyle.scoring.Direction;
import org.workstyle.scoring.Expression;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.Requirement;

/**
 * Says what it would take to score more. Figures are rounded to the side on which the
 * goal is reached: what is counted to whole numbers, money to the cent, values to the
 * decimals of the indicator.
 */
@Component
class RequirementText {

	private static final String KEY = "assessment.requirement.";

	private final AssessmentTexts texts;

	RequirementText(AssessmentTexts texts) {
		this.texts = texts;
	}

	/**
	 * Returns what it would take, in words, by indicator.
	 */
	Map<String, List<String>> byCode(List<Explained> all, Map<String, DataElement> known) {
		return all.stream().collect(Collectors.toMap((each) -> each.rule().code(), (each) -> of(each, known)));
	}

	/**
	 * Returns what it would take, in words.
	 * @param known the elements by code
	 */
	List<String> of(Explained explained, Map<String, DataElement> known) {
		return explained.requirements().stream().map((each) -> text(each, explained.rule(), known)).toList();
	}

	private String text(Requirement requirement, IndicatorRule rule, Map<String, DataElement> known) {
		String goal = this.texts.text("Goal." + requirement.goal(),
				(requirement.place() != null) ? requirement.place() : "");
		if (requirement.value().signum() < 0 && isNeverNegative(rule, known)) {
			return this.texts.text(KEY + "impossible", goal);
		}
		Direction direction = rule.limits().direction();
		String value = safe(requirement.value(), rule.decimals(), direction) + (isPercentage(rule) ? "%" : "");
		BigFraction numerator = requirement.numerator();
		return (numerator != null)
				? this.texts.text(KEY + "numerator." + direction, goal, value, numerator(numerator, rule, known))
				: this.texts.text(KEY + direction, goal, value);
	}

	private String numerator(BigFraction needed, IndicatorRule rule, Map<String, DataElement> known) {
		Measure measure = measure(rule.numerator(), known);
		boolean summed = !rule.numerator().toString().matches(".*[*/.].*");
		String number = safe(needed, (measure != null && summed) ? measure.decimals() : rule.decimals(),
				rule.limits().direction());
		return (measure == null || measure == Measure.NUMBER) ? number
				: this.texts.text(KEY + "measured", number, this.texts.text("Measure." + measure));
	}

	/**
	 * Returns the unit of measure of all elements of an expression, if they have one.
	 */
	private static @Nullable Measure measure(Expression expression, Map<String, DataElement> known) {
		Set<Measure> measures = expression.codes()
			.stream()
			.map(known::get)
			.filter(Objects::nonNull)
			.map((element) -> element.facts().measure())
			.collect(Collectors.toSet());
		return (measures.size() == 1) ? measures.iterator().next() : null;
	}

	private static boolean isNeverNegative(IndicatorRule rule, Map<String, DataElement> known) {
		Measure above = measure(rule.numerator(), known);
		Measure below = measure(rule.denominator(), known);
		return above != null && below != null && above.isNeverNegative() && below.isNeverNegative()
				&& !(rule.numerator() + " " + rule.denominator()).contains("-");
	}

	private static boolean isPercentage(IndicatorRule rule) {
		return rule.factor().compareTo(BigDecimal.valueOf(100)) == 0;
	}

	private static String safe(BigFraction value, int decimals, Direction direction) {
		BigDecimal rounded = new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()),
				decimals, (direction == Direction.HIGHER) ? RoundingMode.CEILING : RoundingMode.FLOOR);
		return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
	}

}
