package org.workstyle.arrears.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseHead;
import org.workstyle.shared.Option;

/**
 * The choices and trails of the pages about plans, measures and documents, in the
 * reader's language.
 */
@Component
class ClearingChoices {

	private final PersonDirectory people;

	private final MessageSource messages;

	private final Clock clock;

	ClearingChoices(PersonDirectory people, MessageSource messages, Clock clock) {
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
	 * Returns the leaders of the bureau, who approve enforcement.
	 */
	List<Option> approvers() {
		return options(this.people.membersOf(UnitType.BUREAU, today()).stream());
	}

	/**
	 * Returns the people of the unit, one of whom is the second officer.
	 */
	List<Option> officers(UnitId unit) {
		return options(this.people.membersOf(unit, today()).stream());
	}

	/**
	 * Returns the way back to a case.
	 */
	List<Option> trail(CaseHead head) {
		return List.of(new Option("/arrears-cases", text("arrears.trail")),
				new Option(address(head.id()), head.taxpayer()));
	}

	static String address(ArrearsCaseId id) {
		return "/arrears-cases/" + id;
	}

	String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private static List<Option> options(Stream<PersonSummary> people) {
		return people
			.map((person) -> new Option(person.id().toString(),
					(person.post() != null) ? person.name() + " · " + person.post() : person.name()))
			.toList();
	}

}
