package org.workstyle.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Whose entries on the staff list somebody may read. Administrators and those who see all
 * units read everybody's; others those of the units within their scope, of the groups
 * whose records they keep, and their own. Standing in the party is shown to
 * administrators, heads and those who see all units only.
 *
 * @param everybody whether everybody's
 * @param homes units whose people are seen
 * @param groups groups whose members are seen
 * @param self the person
 * @param detailed whether the standing in the party is shown, too
 */
public record PeopleScope(boolean everybody, Set<UnitId> homes, Set<UnitId> groups, @Nullable PersonId self,
		boolean detailed) {

	/**
	 * Returns what the actor reads.
	 * @param actor who asks
	 * @param scope the actor's scope of records
	 */
	public static PeopleScope of(Actor actor, DataScope scope) {
		boolean everybody = scope.everything() || actor.is(Role.ADMIN);
		PersonId self = (actor.personId() != null) ? new PersonId(actor.personId()) : null;
		return new PeopleScope(everybody, scope.visible(), scope.editable(), self,
				everybody || actor.is(Role.UNIT_HEAD));
	}

}
