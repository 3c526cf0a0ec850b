package org.workstyle.assessment.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.Violation;
import org.workstyle.shared.Quarter;

/**
 * Names readings that break a rule in the reader's language, each with the address of its
 * cell in the entry grid.
 */
@Component
class UnexplainedText {

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

	private final AssessmentTexts texts;

	private final IndicatorQueries indicators;

	UnexplainedText(AssessmentTexts texts, IndicatorQueries indicators) {
		this.texts = texts;
		this.indicators = indicators;
	}

	/**
	 * Returns what does not hold, by the address of its first cell.
	 */
	Map<String, String> of(Quarter quarter, List<Violation> violations) {
		Map<String, DataElement> elements = new HashMap<>();
		this.indicators.elements().forEach((element) -> elements.put(element.code(), element));
		Map<String, String> named = new LinkedHashMap<>();
		violations.forEach((each) -> named.put(address(quarter, each, elements),
				this.texts.text("assessment.unexplained", words(each, elements), each.month().toString(),
						each.left().toPlainString(), each.right().toPlainString())));
		return named;
	}

	/**
	 * The rule's number keeps two rules about the same cell apart.
	 */
	private static String address(Quarter quarter, Violation violation, Map<String, DataElement> elements) {
		String cell = violation.rule()
			.codes()
			.stream()
			.sorted()
			.filter(elements::containsKey)
			.map((code) -> elements.get(code).id() + "." + violation.unit().id() + "." + violation.month())
			.findFirst()
			.orElse("grid");
		return "/readings?unit=" + violation.unit().id() + "&period=" + quarter + "&rule=" + violation.rule().id() + "#"
				+ cell;
	}

	private String words(Violation violation, Map<String, DataElement> elements) {
		return CODE.matcher(violation.rule().toString()).replaceAll((code) -> {
			DataElement element = elements.get(code.group());
			return Matcher
				.quoteReplacement((element != null) ? element.facts().name(this.texts.locale()) : code.group());
		});
	}

}
