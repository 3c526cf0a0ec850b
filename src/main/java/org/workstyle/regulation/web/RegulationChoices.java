package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.shared.Option;

/**
 * The choices of the pages about regulations, in the reader's language.
 */
@Component
class RegulationChoices {

	private final UnitDirectory units;

	private final MessageSource messages;

	private final Clock clock;

	RegulationChoices(UnitDirectory units, MessageSource messages, Clock clock) {
		this.units = units;
		this.messages = messages;
		this.clock = clock;
	}

	List<Option> of(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	/**
	 * Returns the bureau, its departments and branches.
	 */
	List<Option> units() {
		return options(this.units.existingOn(LocalDate.now(this.clock)));
	}

	/**
	 * Returns those of the units for which somebody may enter regulations.
	 */
	List<Option> editableUnits(DataScope scope) {
		return options(this.units.findAll(scope.editable()));
	}

	List<Option> people(Collection<PersonSummary> people) {
		return people.stream().map((person) -> new Option(person.id().toString(), label(person))).toList();
	}

	/**
	 * Returns the way back to the register.
	 */
	List<Option> trail() {
		return List.of(new Option("/regulations", text("regulation.list.title")));
	}

	/**
	 * Returns the way back to a regulation.
	 */
	List<Option> trail(RegulationDetails regulation) {
		List<Option> trail = new ArrayList<>(trail());
		trail.add(new Option("/regulations/" + regulation.id(), regulation.facts().title()));
		return trail;
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static String label(PersonSummary person) {
		return (person.unitName() != null) ? person.name() + " · " + person.unitName() : person.name();
	}

	private static List<Option> options(List<UnitSummary> units) {
		return units.stream()
			.filter((unit) -> !unit.type().isGroup())
			.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
			.toList();
	}

}
