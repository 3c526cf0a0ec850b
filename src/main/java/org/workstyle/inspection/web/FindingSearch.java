package org.workstyle.inspection.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.inspection.FindingFilter;
import org.workstyle.inspection.FindingList;
import org.workstyle.inspection.FindingRow;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds findings by number, basis and problem, within the scope of the ledger.
 */
@Component
class FindingSearch implements SearchSource {

	private final FindingList findings;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	FindingSearch(FindingList findings, DataScopes scopes, InspectionChoices choices) {
		this.findings = findings;
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
		return this.findings.first(FindingFilter.of(text), limit, this.scopes.of(actor))
			.stream()
			.map(this::hit)
			.toList();
	}

	private SearchHit hit(FindingRow finding) {
		return new SearchHit(finding.problem(),
				String.join(" · ", finding.number(), finding.unit(),
						this.choices.text("FindingState." + finding.state()), finding.basis()),
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
