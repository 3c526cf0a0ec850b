package org.workstyle.arrears.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseRow;
import org.workstyle.shared.Option;
import org.workstyle.taxation.TaxType;
import org.workstyle.taxation.TaxTypes;

/**
 * The choices of the pages about arrears, in the reader's language.
 */
@Component
class ArrearsChoices {

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final TaxTypes taxTypes;

	private final MessageSource messages;

	private final Clock clock;

	ArrearsChoices(UnitDirectory units, PersonDirectory people, TaxTypes taxTypes, MessageSource messages,
			Clock clock) {
		this.units = units;
		this.people = people;
		this.taxTypes = taxTypes;
		this.messages = messages;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	List<Option> of(Enum<?>... values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	/**
	 * Returns the departments and branches whose cases somebody sees.
	 */
	List<Option> visible(DataScope scope) {
		return options(scope.everything() ? this.units.existingOn(today()) : this.units.findAll(scope.visible()));
	}

	/**
	 * Whether somebody keeps the cases of a branch.
	 */
	boolean keeps(DataScope scope) {
		return this.units.findAll(scope.editable()).stream().anyMatch((unit) -> unit.type() == UnitType.TAX_BRANCH);
	}

	/**
	 * Returns the departments and branches that may answer for a case.
	 */
	List<Option> all() {
		return options(this.units.existingOn(today()));
	}

	/**
	 * Returns whoever works in a unit.
	 */
	List<Option> members(UnitId unit) {
		return this.people.membersOf(unit, today())
			.stream()
			.map((person) -> new Option(person.id().toString(), person.name()))
			.toList();
	}

	/**
	 * Returns all taxes, ended ones included, which old arrears name.
	 */
	List<Option> taxes() {
		Locale locale = LocaleContextHolder.getLocale();
		return this.taxTypes.all().stream().map((type) -> new Option(type.code(), type.name(locale))).toList();
	}

	/**
	 * Returns the names of all taxes by their codes.
	 */
	Map<String, String> taxNames() {
		return taxes().stream().collect(Collectors.toMap(Option::value, Option::label));
	}

	/**
	 * Returns the name of a tax.
	 */
	String tax(String code) {
		TaxType type = this.taxTypes.get(code);
		return type.name(LocaleContextHolder.getLocale());
	}

	/**
	 * Returns the way back to the list of cases.
	 */
	List<Option> trail() {
		return List.of(new Option("/arrears-cases", text("arrears.cases.title")));
	}

	/**
	 * Returns the way back to a case.
	 */
	List<Option> trail(CaseRow row) {
		return List.of(trail().get(0), new Option(address(row.id()), row.taxpayer()));
	}

	static String address(ArrearsCaseId id) {
		return "/arrears-cases/" + id;
	}

	String text(String key) {
		return text(key, LocaleContextHolder.getLocale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static List<Option> options(List<UnitSummary> units) {
		return units.stream()
			.filter((unit) -> unit.type() == UnitType.DEPARTMENT || unit.type() == UnitType.TAX_BRANCH)
			.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
			.toList();
	}

}
