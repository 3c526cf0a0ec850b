package org.workstyle.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.inspection.InspectionId;
import org.workstyle.shared.Option;

/**
 * The choices of the pages about inspections, in the reader's language.
 */
@Component
class InspectionChoices {

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final MessageSource messages;

	private final Clock clock;

	InspectionChoices(UnitDirectory units, PersonDirectory people, MessageSource messages, Clock clock) {
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
	 * Returns the departments and branches that can be inspected.
	 */
	List<Option> inspectable() {
		return options(this.units.existingOn(today()));
	}

	/**
	 * Returns the departments and branches whose results and findings somebody sees.
	 */
	List<Option> visible(DataScope scope) {
		return options(scope.everything() ? this.units.existingOn(today()) : this.units.findAll(scope.visible()));
	}

	/**
	 * Returns the people of a unit, who may answer for its findings.
	 */
	List<Option> members(UnitId unit) {
		return people(this.people.membersOf(unit, today()));
	}

	/**
	 * Returns who may be the leader in charge: the bureau's leaders and the unit's own
	 * people.
	 * @param members the unit's own people
	 */
	List<Option> leaders(List<Option> members) {
		Map<String, Option> leaders = new LinkedHashMap<>();
		this.units.existingOn(today())
			.stream()
			.filter((each) -> each.type() == UnitType.BUREAU)
			.flatMap((bureau) -> members(bureau.id()).stream())
			.forEach((person) -> leaders.put(person.value(), person));
		members.forEach((person) -> leaders.put(person.value(), person));
		return List.copyOf(leaders.values());
	}

	/**
	 * Returns the way back to the list of inspections.
	 */
	List<Option> inspections() {
		return List.of(new Option("/inspections", text("inspection.list.title")));
	}

	/**
	 * Returns the way back to an inspection.
	 */
	List<Option> inspection(InspectionId id, String title) {
		return List.of(inspections().get(0), new Option("/inspections/" + id, title));
	}

	/**
	 * Returns the way back to the ledger of findings.
	 */
	List<Option> findings() {
		return List.of(new Option("/findings", text("inspection.findings.title")));
	}

	String text(String key) {
		return text(key, LocaleContextHolder.getLocale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static List<Option> options(List<UnitSummary> units) {
		return units.stream()
			.filter((unit) -> MeasuredUnits.isMeasurable(unit.type()))
			.map((unit) -> new Option(unit.id().toString(), unit.shortName()))
			.toList();
	}

	private static List<Option> people(List<PersonSummary> people) {
		return people.stream().map((person) -> new Option(person.id().toString(), label(person))).toList();
	}

	private static String label(PersonSummary person) {
		return (person.post() != null) ? person.name() + " · " + person.post() : person.name();
	}

}
