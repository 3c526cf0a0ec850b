package org.workstyle.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Option;

/**
 * Texts and choices of the pages about people, units and accounts.
 */
@Component
class AccountTexts {

	private final MessageSource messages;

	private final UnitDirectory units;

	private final Clock clock;

	AccountTexts(MessageSource messages, UnitDirectory units, Clock clock) {
		this.messages = messages;
		this.units = units;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	List<Option> of(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	/**
	 * Returns the units of the day.
	 */
	List<UnitSummary> existing() {
		return this.units.existingOn(today());
	}

	static List<Option> homes(List<UnitSummary> units) {
		return options(units, (unit) -> !unit.type().isGroup());
	}

	static List<Option> groups(List<UnitSummary> units) {
		return options(units, (unit) -> unit.type().isGroup());
	}

	static List<Option> options(List<UnitSummary> units, Predicate<UnitSummary> wanted) {
		return units.stream().filter(wanted).map((unit) -> new Option(unit.id().toString(), unit.name())).toList();
	}

}
