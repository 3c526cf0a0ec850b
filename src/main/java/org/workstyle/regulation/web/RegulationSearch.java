package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.regulation.RegulationFinder;
import org.workstyle.regulation.RegulationHit;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds regulations by title, then articles in force by their text.
 */
@Component
class RegulationSearch implements SearchSource {

	private final RegulationFinder finder;

	private final DataScopes scopes;

	private final Clock clock;

	RegulationSearch(RegulationFinder finder, DataScopes scopes, Clock clock) {
		this.finder = finder;
		this.scopes = scopes;
		this.clock = clock;
	}

	@Override
	public String label() {
		return "regulation.menu.register";
	}

	@Override
	public int order() {
		return 120;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		if (RegulationMenu.READERS.stream().noneMatch(actor::is)) {
			return List.of();
		}
		return this.finder.find(text, LocalDate.now(this.clock), limit, this.scopes.of(actor))
			.stream()
			.map(RegulationSearch::hit)
			.toList();
	}

	@Override
	public String all(String text) {
		return UriComponentsBuilder.fromPath("/regulation-articles")
			.queryParam("text", "{text}")
			.encode()
			.buildAndExpand(text)
			.toUriString();
	}

	private static SearchHit hit(RegulationHit found) {
		String page = "/regulations/" + found.regulation();
		if (found.revision() == null) {
			return new SearchHit(found.title(), found.context(), page, "book");
		}
		return new SearchHit((found.title() + " " + found.label()).strip(), found.context(),
				page + "/revisions/" + found.revision() + "#" + ArticleView.anchor(found.number(), found.insertion()),
				"file-text");
	}

}
