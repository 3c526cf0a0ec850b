package org.workstyle.regulation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Role;

/**
 * Who may do what with a regulation: the people of the unit that keeps it draft, its head
 * decides. What everybody may read, the lists know.
 */
@Component
class RegulationAccess {

	private final RegulationRepository regulations;

	private final DataScopes scopes;

	RegulationAccess(RegulationRepository regulations, DataScopes scopes) {
		this.regulations = regulations;
		this.scopes = scopes;
	}

	/**
	 * Returns a regulation that the actor may draft.
	 */
	Regulation toDraft(RegulationId id, Actor actor) {
		Regulation regulation = this.regulations.findToChange(id)
			.orElseThrow(() -> new NotFoundException("regulation", id));
		refuseUnlessDrafting(regulation.owner(), actor);
		return regulation;
	}

	/**
	 * Returns a regulation on which the actor decides: publishes, reviews, repeals.
	 */
	Regulation toDecide(RegulationId id, Actor actor) {
		Regulation regulation = toDraft(id, actor);
		if (!actor.is(Role.UNIT_HEAD)) {
			throw new AccessDeniedException("The head of the unit decides");
		}
		return regulation;
	}

	void refuseUnlessDrafting(UnitId owner, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		if (!scope.edits(owner)) {
			throw new AccessDeniedException("The unit that keeps the regulation drafts it");
		}
	}

}
