package org.workstyle.taxpayer.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * Finds taxpayers by name, credit code or pinyin initials, within the scope of the list.
 */
@Component
class TaxpayerSearch implements SearchSource {

	private final TaxpayerDirectory taxpayers;

	private final TaxpayerChoices choices;

	private final DataScopes scopes;

	TaxpayerSearch(TaxpayerDirectory taxpayers, TaxpayerChoices choices, DataScopes scopes) {
		this.taxpayers = taxpayers;
		this.choices = choices;
		this.scopes = scopes;
	}

	@Override
	public String label() {
		return "taxpayer.list.title";
	}

	@Override
	public int order() {
		return 150;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		return this.taxpayers.search(text, limit, this.scopes.of(actor)).stream().map(this::hit).toList();
	}

	private SearchHit hit(TaxpayerSummary taxpayer) {
		return new SearchHit(taxpayer.name(),
				String.join(" · ", taxpayer.creditCode(), taxpayer.unitName(),
						this.choices.text("TaxpayerState." + taxpayer.state())),
				"/taxpayers/" + taxpayer.id(), "building");
	}

	@Override
	public String all(String text) {
		return UriComponentsBuilder.fromPath("/taxpayers")
			.queryParam("text", "{text}")
			.encode()
			.buildAndExpand(text)
			.toUriString();
	}

}
