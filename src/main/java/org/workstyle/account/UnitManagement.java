package org.workstyle.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps the bureau's tree of units, and the groups across it. Nothing is deleted: a unit
 * that ends keeps its records and its place in the tree of its time.
 */
@Component
@Transactional
public class UnitManagement {

	private final UnitRepository units;

	private final PersonRepository people;

	private final UnitDirectory directory;

	UnitManagement(UnitRepository units, PersonRepository people, UnitDirectory directory) {
		this.units = units;
		this.people = people;
		this.directory = directory;
	}

	/**
	 * Returns the unit with the units that took over from it.
	 */
	@Transactional(readOnly = true)
	public Unit get(UnitId id) {
		Unit unit = this.units.findById(id).orElseThrow(() -> new NotFoundException("unit", id));
		unit.successors().size();
		unit.parents().size();
		return unit;
	}

	/**
	 * Founds a unit or group.
	 */
	public UnitId found(NewUnit unit) {
		if (this.units.existsByCode(unit.code())) {
			throw new PortalException("account.error.unit-code-taken", unit.code());
		}
		Unit founded = new Unit(unit);
		if (unit.parent() != null) {
			requireParent(founded, unit.parent(), unit.foundedOn());
		}
		return this.units.save(founded).id();
	}

	/**
	 * Changes the names and the place in the staff plan.
	 * @param version the version that was edited
	 */
	public void rename(UnitId id, long version, String name, String shortName, int position) {
		Unit unit = forChange(id);
		if (unit.version() != version) {
			throw new EditConflictException("unit", id);
		}
		unit.rename(name, shortName, position);
	}

	/**
	 * Puts a unit below another one from the day on.
	 */
	public void reparent(UnitId id, UnitId parent, LocalDate on) {
		Unit unit = forChange(id);
		requireParent(unit, parent, on);
		unit.moveBelow(parent, on);
	}

	/**
	 * Merges units into another one: their people and the units below them go there on
	 * the day, and it sees their records from then on.
	 */
	public void merge(Set<UnitId> merged, UnitId into, LocalDate on, String reason) {
		Unit successor = forChange(into);
		successor.requireExisting(on);
		for (UnitId id : merged) {
			Unit unit = forChange(id);
			requireSameNature(unit, successor);
			unit.succeededBy(into, on, reason);
			this.units.findBelow(id, on).forEach((below) -> reparent(below.id(), into, on));
			transferMembers(id, on, Map.of(), successor);
			unit.dissolve(on);
		}
	}

	/**
	 * Splits a unit into others that exist by then. Who is not named goes to the first of
	 * them; the units below go to the unit above.
	 * @param successors the units that take over, in order
	 * @param members who goes where
	 */
	public void split(UnitId id, List<UnitId> successors, Map<PersonId, UnitId> members, LocalDate on, String reason) {
		if (Set.copyOf(successors).size() < 2) {
			throw new PortalException("account.error.split-needs-two");
		}
		Unit unit = forChange(id);
		for (UnitId successor : successors) {
			Unit taking = get(successor);
			taking.requireExisting(on);
			requireSameNature(unit, taking);
			unit.succeededBy(successor, on, reason);
		}
		List<Unit> below = this.units.findBelow(id, on);
		UnitId above = unit.parentOn(on).orElse(successors.get(0));
		below.forEach((child) -> reparent(child.id(), above, on));
		transferMembers(id, on, members, get(successors.get(0)));
		unit.dissolve(on);
	}

	/**
	 * Ends a unit that nobody takes over: the day is the first on which it no longer
	 * exists. Its people must have been moved before.
	 */
	public void dissolve(UnitId id, LocalDate on) {
		Unit unit = forChange(id);
		if (!this.units.findBelow(id, on).isEmpty()) {
			throw new PortalException("account.error.units-below", unit.name());
		}
		for (Person person : this.people.findMembersFrom(id, on)) {
			if (!unit.type().isGroup()) {
				throw new PortalException("account.error.members-left", unit.name());
			}
			person.leave(id, on);
		}
		unit.dissolve(on);
	}

	private Unit forChange(UnitId id) {
		return this.units.findForChange(id).orElseThrow(() -> new NotFoundException("unit", id));
	}

	private void requireParent(Unit unit, UnitId parentId, LocalDate on) {
		Unit parent = get(parentId);
		parent.requireExisting(on);
		if (parent.type().isGroup() && !unit.type().isGroup()) {
			throw new PortalException("account.error.unit-below-group", unit.name());
		}
		if (this.directory.subtreeFrom(unit.id(), on).contains(parentId)) {
			throw new PortalException("account.error.below-itself", unit.name());
		}
	}

	private static void requireSameNature(Unit unit, Unit successor) {
		if (unit.type().isGroup() != successor.type().isGroup()) {
			throw new PortalException("account.error.successor-of-other-nature", unit.name(), successor.name());
		}
	}

	private void transferMembers(UnitId from, LocalDate on, Map<PersonId, UnitId> destinations, Unit otherwise) {
		for (Person person : this.people.findMembersFrom(from, on)) {
			Membership held = person.membershipOn(from, on)
				.orElseThrow(() -> new PortalException("account.error.later-change-exists", person.name()));
			UnitId to = destinations.getOrDefault(person.id(), otherwise.id());
			if (held.isHome()) {
				person.move(to, held.position(), held.post(), on);
				continue;
			}
			person.leave(from, on);
			if (person.membershipOn(to, on).isEmpty()) {
				person.join(to, held.position(), on);
			}
		}
	}

}
