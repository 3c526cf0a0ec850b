package org.workstyle.study.web;

import java.util.List;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;
import org.workstyle.study.SessionFilter;
import org.workstyle.study.StudySessionList;
import org.workstyle.study.StudySessionSummary;

/**
 * Finds study sessions by their topic, within the scope of the list.
 */
@Component
class SessionSearch implements SearchSource {

	private final StudySessionList sessions;

	private final DataScopes scopes;

	private final StudyChoices choices;

	private final ConversionService conversion;

	SessionSearch(StudySessionList sessions, DataScopes scopes, StudyChoices choices,
			@Qualifier("mvcConversionService") ConversionService conversion) {
		this.conversion = conversion;
		this.sessions = sessions;
		this.scopes = scopes;
		this.choices = choices;
	}

	@Override
	public String label() {
		return "study.menu.sessions";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		SessionFilter filter = new SessionFilter(null, null, null, null, null, null, text, false);
		return this.sessions.first(filter, limit, this.scopes.of(actor)).stream().map(this::hit).toList();
	}

	private SearchHit hit(StudySessionSummary session) {
		return new SearchHit(session.topic(),
				String.join(" · ", this.conversion.convert(session.heldOn(), String.class),
						this.choices.text("StudyKind." + session.kind()), session.host()),
				"/study-sessions/" + session.id(), "journal-text");
	}

	@Override
	public String all(String text) {
		return UriComponentsBuilder.fromPath("/study-sessions")
			.queryParam("text", "{text}")
			.encode()
			.buildAndExpand(text)
			.toUriString();
	}

}
