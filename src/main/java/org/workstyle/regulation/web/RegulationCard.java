package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.account.DataScopes;
import org.workstyle.layout.DeskCard;
import org.workstyle.regulation.RegulationDesk;
import org.workstyle.shared.Actor;

/**
 * The own duties, what is to be read, and the reviews that are due.
 */
@Component
class RegulationCard implements DeskCard {

	private final RegulationDesk desk;

	private final DataScopes scopes;

	private final Clock clock;

	RegulationCard(RegulationDesk desk, DataScopes scopes, Clock clock) {
		this.desk = desk;
		this.scopes = scopes;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public String fragment() {
		return "regulation/_desk";
	}

	@Override
	public Map<String, Object> model(Actor actor) {
		UUID person = actor.personId();
		if (person == null || RegulationMenu.READERS.stream().noneMatch(actor::is)) {
			return Map.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		return Map.of("today", today, "figures", this.desk.figures(person, today, this.scopes.of(actor)));
	}

}
