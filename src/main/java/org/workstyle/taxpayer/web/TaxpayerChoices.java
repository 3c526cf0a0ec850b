package org.workstyle.taxpayer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Option;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * The choices of the pages about taxpayers, in the reader's language.
 */
@Component
class TaxpayerChoices {

	private static final int MOST_PEOPLE = 20;

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final MessageSource messages;

	private final Clock clock;

	TaxpayerChoices(UnitDirectory units, PersonDirectory people, MessageSource messages, Clock clock) {
		this.units = units;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	List<Option> of(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	/**
	 * Returns the tax branches whose taxpayers somebody sees.
	 */
	List<Option> visible(DataScope scope) {
		return options(scope.everything() ? this.units.existingOn(today()) : this.units.findAll(scope.visible()));
	}

	/**
	 * Returns the tax branches whose taxpayers somebody changes.
	 */
	List<Option> editable(DataScope scope) {
		return options(this.units.findAll(scope.editable()));
	}

	/**
	 * Returns all tax branches.
	 */
	List<Option> branches() {
		return options(this.units.existingOn(today()));
	}

	List<Option> people(String text) {
		return this.people.search(text, today(), MOST_PEOPLE).stream().map(TaxpayerChoices::option).toList();
	}

	/**
	 * Returns a person who was chosen, so that the field shows the name.
	 */
	@Nullable Option person(@Nullable UUID id) {
		return (id != null) ? this.people.find(new PersonId(id), today()).map(TaxpayerChoices::option).orElse(null)
				: null;
	}

	/**
	 * Returns the way back to the register.
	 */
	List<Option> register() {
		return List.of(new Option("/taxpayers", text("taxpayer.list.title")));
	}

	/**
	 * Returns the way back to a taxpayer.
	 */
	List<Option> record(TaxpayerSummary taxpayer) {
		return List.of(new Option("/taxpayers", text("taxpayer.list.title")),
				new Option("/taxpayers/" + taxpayer.id(), taxpayer.name()));
	}

	String text(String key) {
		return text(key, LocaleContextHolder.getLocale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static List<Option> options(List<UnitSummary> units) {
		return units.stream()
			.filter((unit) -> unit.type() == UnitType.TAX_BRANCH)
			.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
			.toList();
	}

	private static Option option(PersonSummary person) {
		String unit = person.unitName();
		return new Option(person.id().toString(), (unit != null) ? person.name() + " · " + unit : person.name());
	}

}
