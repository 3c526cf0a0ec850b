package org.workstyle.assessment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.indicator.Dimension;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;

/**
 * Names and sentences of the assessment's pages in the reader's language.
 */
@Component
class AssessmentTexts {

	private final IndicatorQueries indicators;

	private final MessageSource messages;

	AssessmentTexts(IndicatorQueries indicators, MessageSource messages) {
		this.indicators = indicators;
		this.messages = messages;
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
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
