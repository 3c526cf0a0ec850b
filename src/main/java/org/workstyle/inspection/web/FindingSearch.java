package org.workstyle.inspection.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.inspection.InspectionFinder;
import org.workstyle.inspection.InspectionHit;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds findings by number, basis and problem, within the scope of the ledger.
 */
@Component
class FindingSearch implements SearchSource {

	private final InspectionFinder finder;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	FindingSearch(InspectionFinder finder, DataScopes scopes, InspectionChoices choices) {
		this.finder = finder;
		this.scopes = scopes;
		this.choices = choices;
	}

	@Override
	public String label() {
		return "inspection.menu.findings";
	}

	@Override
	public int order() {
		return 310;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		return this.finder.find(text, limit, this.scopes.of(actor))
			.stream()
			.filter(InspectionHit::finding)
			.map(this::hit)
			.toList();
	}

	private SearchHit hit(InspectionHit finding) {
		return new SearchHit(finding.title(),
				String.join(" · ", finding.number(), finding.unit(),
						this.choices
							.text(finding.overdue() ? "inspection.finding.overdue" : "FindingState." + finding.state()),
						finding.basis()),
				"/findings/" + finding.id(), "exclamation-diamond");
	}

	@Override
	public String all(String text) {
		return UriComponentsBuilder.fromPath("/findings")
			.queryParam("text", "{text}")
			.encode()
			.buildAndExpand(text)
			.toUriString();
	}

}
