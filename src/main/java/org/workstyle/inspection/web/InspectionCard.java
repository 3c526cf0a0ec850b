package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.inspection.InspectionDesk;
import org.workstyle.layout.DeskCard;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * What waits for inspectors, and the rate of compliance of the year so far.
 */
@Component
class InspectionCard implements DeskCard {

	private final InspectionDesk desk;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	InspectionCard(InspectionDesk desk, DataScopes scopes, InspectionChoices choices) {
		this.desk = desk;
		this.scopes = scopes;
		this.choices = choices;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public String fragment() {
		return "inspection/_desk";
	}

	@Override
	public Map<String, Object> model(Actor actor) {
		if (!actor.is(Role.INSPECTOR)) {
			return Map.of();
		}
		LocalDate today = this.choices.today();
		LocalDate since = today.minusYears(1);
		DataScope scope = this.scopes.of(actor);
		return Map.of("today", today, "since", since, "figures", this.desk.figures(today, since, scope));
	}

}
