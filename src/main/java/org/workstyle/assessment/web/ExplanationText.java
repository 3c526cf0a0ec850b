package org.workstyle.assessment.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.ScoreExplanation.Element;
import org.workstyle.assessment.ScoreExplanation.Explained;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.DerivedElements;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.scoring.ElementReference.Period;
import org.workstyle.scoring.Exact;
import org.workstyle.scoring.IndicatorScore;
import org.workstyle.scoring.ScoreState;
import org.workstyle.shared.Quarter;

/**
 * Puts an explanation into the reader's language, numbers included.
 */
@Component
class ExplanationText {

	private static final int DECIMALS = 6;

	/** A negative number behind an operator, which stands in brackets. */
	private static final Pattern NEGATIVE = Pattern.compile("([−×÷+] ?)(-[\\d.,]+)");

	private final AssessmentTexts texts;

	private final IndicatorQueries indicators;

	private final DerivedElements derived;

	ExplanationText(AssessmentTexts texts, IndicatorQueries indicators, DerivedElements derived) {
		this.texts = texts;
		this.indicators = indicators;
		this.derived = derived;
	}

	/**
	 * Returns the working as sentences with the numbers put in.
	 */
	List<String> steps(IndicatorScore score) {
		return score.working()
			.stream()
			.map((step) -> this.texts.text("scoring.step." + step.key(), step.numbers().toArray()).replace("= ≈", "≈ "))
			.map((text) -> NEGATIVE.matcher(text).replaceAll("$1($2)"))
			.toList();
	}

	/**
	 * Returns the elements by code.
	 */
	Map<String, DataElement> known() {
		return this.indicators.elements().stream().collect(Collectors.toMap(DataElement::code, (element) -> element));
	}

	/**
	 * Returns the elements with their names, values and the records behind them.
	 * @param known the elements by code
	 */
	List<ElementLine> elements(Explained explained, Quarter quarter, UnitId unit, Map<String, DataElement> known) {
		return explained.elements()
			.stream()
			.map((each) -> line(each, known.get(each.reference().code()), quarter, unit))
			.toList();
	}

	/**
	 * Returns the elements with their values, each as a few words.
	 * @param names the names of the elements by code
	 */
	List<String> values(Explained explained, Map<String, String> names) {
		return explained.elements()
			.stream()
			.map((each) -> this.texts.text("assessment.sheet.value",
					names.getOrDefault(each.reference().code(), each.reference().code()), period(each), value(each)))
			.toList();
	}

	/**
	 * Returns why indicators do not apply or have nothing to divide by, by indicator.
	 */
	Map<String, String> notes(List<Explained> all) {
		return all.stream()
			.map(Explained::score)
			.filter((score) -> score.state() == ScoreState.NOT_APPLICABLE
					|| score.state() == ScoreState.NOTHING_TO_DIVIDE)
			.collect(Collectors.toMap(IndicatorScore::indicator, (score) -> String.join(" ", steps(score))));
	}

	private ElementLine line(Element element, @Nullable DataElement known, Quarter quarter, UnitId unit) {
		String code = element.reference().code();
		boolean yearAgo = element.yearAgo() || element.reference().period() == Period.LAST_YEAR;
		Quarter of = yearAgo ? new Quarter(quarter.year() - 1, quarter.number()) : quarter;
		YearMonth first = (element.reference().period() == Period.YEAR_TO_DATE) ? YearMonth.of(of.year(), 1)
				: YearMonth.from(of.firstDay());
		YearMonth last = YearMonth.from(of.lastDay());
		return new ElementLine(code, (known != null) ? known.facts().name(this.texts.locale()) : code, period(element),
				value(element), this.derived.recordsAddress(code, unit, first, last)
					.orElse("/readings?unit=" + unit + "&period=" + of));
	}

	private String period(Element element) {
		return this.texts
			.text("assessment.period." + (element.yearAgo() ? Period.LAST_YEAR : element.reference().period()));
	}

	private String value(Element element) {
		BigFraction number = element.value().number();
		return (number != null) ? shown(number) : this.texts.text("ReadingState." + element.value().state());
	}

	static String shown(BigFraction value) {
		BigDecimal rounded = Exact.round(value, DECIMALS).stripTrailingZeros();
		String text = ((rounded.scale() < 0) ? rounded.setScale(0) : rounded).toPlainString();
		return Exact.of(rounded).equals(value) ? text : "≈" + text;
	}

	/**
	 * An element as the page shows it.
	 *
	 * @param code its code
	 * @param name its name
	 * @param period which period, in words
	 * @param value its value, or why there is none
	 * @param address where its records or readings are
	 */
	record ElementLine(String code, String name, String period, String value, String address) {

	}

}
