package org.workstyle.assessment;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * Who speaks for a unit: its head, who hands in and appeals.
 */
@Component
class UnitHeads {

	private final DataScopes scopes;

	UnitHeads(DataScopes scopes) {
		this.scopes = scopes;
	}

	DataScope scope(Actor actor) {
		return this.scopes.of(actor);
	}

	/**
	 * Refuses anybody but the unit's head.
	 * @throws NotFoundException if the person does not even see the unit
	 */
	void refuseOthers(UnitId unit, Actor actor) {
		DataScope scope = scope(actor);
		if (!scope.sees(unit)) {
			throw new NotFoundException("unit", unit);
		}
		if (!actor.is(Role.UNIT_HEAD) || !scope.edits(unit)) {
			throw new AccessDeniedException("The unit's head hands in and appeals");
		}
	}

}
