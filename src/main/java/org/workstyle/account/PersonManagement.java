package org.workstyle.account;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps the staff list: who works where, and belongs to which groups, since when.
 */
@Component
@Transactional
public class PersonManagement {

	private final PersonRepository people;

	private final UnitRepository units;

	private final ApplicationEventPublisher events;

	PersonManagement(PersonRepository people, UnitRepository units, ApplicationEventPublisher events) {
		this.people = people;
		this.units = units;
		this.events = events;
	}

	/**
	 * Returns the person with all memberships.
	 */
	@Transactional(readOnly = true)
	public Person get(PersonId id) {
		return this.people.findById(id).orElseThrow(() -> new NotFoundException("person", id));
	}

	/**
	 * Enters somebody new on the staff list.
	 */
	public PersonId hire(NewPerson person) {
		if (this.people.existsByStaffNumber(person.staffNumber())) {
			throw new PortalException("account.error.staff-number-taken", person.staffNumber());
		}
		requireUnit(person.home(), false, person.joinedOn());
		return this.people.save(new Person(person)).id();
	}

	/**
	 * Corrects the name or the standing in the party.
	 * @param version the version that was edited
	 */
	public void correct(PersonId id, long version, String name, PartyStanding standing) {
		Person person = forChange(id);
		if (person.version() != version) {
			throw new EditConflictException("person", id);
		}
		person.correct(name, standing);
	}

	/**
	 * Moves somebody to another unit, or to another post in the same one, from the day
	 * on.
	 */
	public void move(PersonId id, UnitId unit, MemberPosition position, @Nullable String post, LocalDate on) {
		requireUnit(unit, false, on);
		forChange(id).move(unit, position, post, on);
	}

	/**
	 * Makes somebody a member of a party branch or another group from the day on, or
	 * changes the position held there.
	 */
	public void join(PersonId id, UnitId group, MemberPosition position, LocalDate on) {
		requireUnit(group, true, on);
		forChange(id).join(group, position, on);
	}

	/**
	 * Ends somebody's place in a group: the day is the first one without.
	 */
	public void leave(PersonId id, UnitId group, LocalDate on) {
		forChange(id).leave(group, on);
	}

	/**
	 * Ends somebody's work in the bureau: the day is the first one away.
	 */
	public void depart(PersonId id, LocalDate on) {
		forChange(id).depart(on);
		this.events.publishEvent(new PersonDeparted(id, on));
	}

	private Person forChange(PersonId id) {
		return this.people.findForChange(id).orElseThrow(() -> new NotFoundException("person", id));
	}

	private void requireUnit(UnitId id, boolean group, LocalDate on) {
		Unit unit = this.units.findById(id).orElseThrow(() -> new NotFoundException("unit", id));
		unit.requireExisting(on);
		if (unit.type().isGroup() != group) {
			throw new PortalException(group ? "account.error.not-a-group" : "account.error.not-a-home", unit.name());
		}
	}

}
