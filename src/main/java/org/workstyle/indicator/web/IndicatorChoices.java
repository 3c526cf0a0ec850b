package org.workstyle.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.Dimension;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.shared.Option;

/**
 * The choices and texts of the pages about indicators, in the reader's language.
 */
@Component
class IndicatorChoices {

	private final IndicatorQueries indicators;

	private final UnitDirectory units;

	private final MessageSource messages;

	private final Clock clock;

	IndicatorChoices(IndicatorQueries indicators, UnitDirectory units, MessageSource messages, Clock clock) {
		this.indicators = indicators;
		this.units = units;
		this.messages = messages;
		this.clock = clock;
	}

	List<Option> of(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	List<Option> dimensions() {
		return this.indicators.dimensions()
			.stream()
			.map((dimension) -> new Option(dimension.code(), dimension.code() + " " + name(dimension)))
			.toList();
	}

	/**
	 * Returns the departments and branches of today.
	 */
	List<Option> units() {
		return this.units.existingOn(today())
			.stream()
			.filter((unit) -> MeasuredUnits.isMeasurable(unit.type()))
			.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
			.toList();
	}

	/**
	 * Returns the names of units, one statement for all.
	 */
	Map<UnitId, String> names(Collection<UnitId> ids) {
		return (ids.isEmpty()) ? new HashMap<>()
				: this.units.findAll(ids).stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::shortName));
	}

	List<Option> years(int shown) {
		return this.indicators.years()
			.stream()
			.map(String::valueOf)
			.map((year) -> new Option(year, text("indicator.year", year)))
			.toList();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static String name(Dimension dimension) {
		return dimension.name(LocaleContextHolder.getLocale());
	}

}
