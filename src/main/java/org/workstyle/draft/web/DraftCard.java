package org.workstyle.draft.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.draft.Draft;
import org.workstyle.draft.Drafts;
import org.workstyle.layout.DeskCard;
import org.workstyle.shared.Actor;

/**
 * Leads back to what was typed and not sent.
 */
@Component
class DraftCard implements DeskCard {

	private static final int SHOWN = 5;

	private final Drafts drafts;

	DraftCard(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public String fragment() {
		return "draft/_desk";
	}

	@Override
	public Map<String, Object> model(Actor actor) {
		List<Draft> newest = this.drafts.newest(actor, SHOWN);
		return newest.isEmpty() ? Map.of() : Map.of("drafts", newest);
	}

}
