package org.workstyle.assessment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.indicator.Dimension;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Option;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.shared.Quarter;

/**
 * Names and sentences of the assessment's pages in the reader's language.
 */
@Component
class AssessmentTexts {

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

	private final IndicatorQueries indicators;

	private final MessageSource messages;

	AssessmentTexts(IndicatorQueries indicators, MessageSource messages) {
		this.indicators = indicators;
		this.messages = messages;
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String text(MessageSourceResolvable message) {
		return this.messages.getMessage(message, LocaleContextHolder.getLocale());
	}

	String quarter(Quarter quarter) {
		return text("assessment.quarter", String.valueOf(quarter.year()), quarter.number());
	}

	/**
	 * Returns the names of the ten dimensions by code.
	 */
	Map<String, String> dimensions() {
		Locale locale = LocaleContextHolder.getLocale();
		Map<String, String> names = new HashMap<>();
		for (Dimension dimension : this.indicators.dimensions()) {
			names.put(dimension.code(), dimension.name(locale));
		}
		return names;
	}

	/**
	 * Returns the indicators of a year by code.
	 */
	Map<String, Indicator> indicators(int year) {
		Map<String, Indicator> byCode = new HashMap<>();
		this.indicators.ofYear(year).forEach((indicator) -> byCode.put(indicator.code(), indicator));
		return byCode;
	}

	/**
	 * Returns the names of the data elements by code.
	 */
	Map<String, String> elements() {
		Map<String, String> names = new HashMap<>();
		this.indicators.elements().forEach((each) -> names.put(each.code(), each.facts().name(locale())));
		return names;
	}

	/**
	 * Returns how an indicator's value is computed, with the names of its data elements.
	 */
	String formula(IndicatorRule rule) {
		return formula(rule, elements());
	}

	/**
	 * Returns the same with names that were read before.
	 */
	String formula(IndicatorRule rule, Map<String, String> names) {
		return text("assessment.formula", named(rule.numerator().toString(), names),
				named(rule.denominator().toString(), names), rule.factor().toPlainString());
	}

	private static String named(String expression, Map<String, String> names) {
		return CODE.matcher(expression)
			.replaceAll((code) -> Matcher.quoteReplacement(names.getOrDefault(code.group(), code.group())));
	}

	Option quarters() {
		return new Option("/quarters", text("assessment.quarters.title"));
	}

	List<Option> trail(Quarter quarter) {
		return List.of(quarters(), new Option("/quarters/" + quarter, quarter(quarter)));
	}

	Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
