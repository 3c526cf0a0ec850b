package org.workstyle.inspection.web;

import java.util.List;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.inspection.InspectionFinder;
import org.workstyle.inspection.InspectionHit;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds inspections by their title, within the scope of the list.
 */
@Component
class InspectionSearch implements SearchSource {

	private final InspectionFinder finder;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	private final ConversionService conversion;

	InspectionSearch(InspectionFinder finder, DataScopes scopes, InspectionChoices choices,
			@Qualifier("mvcConversionService") ConversionService conversion) {
		this.finder = finder;
		this.scopes = scopes;
		this.choices = choices;
		this.conversion = conversion;
	}

	@Override
	public String label() {
		return "inspection.menu.inspections";
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public List<SearchHit> find(String text, int limit, Actor actor) {
		return this.finder.find(text, limit, this.scopes.of(actor))
			.stream()
			.filter((found) -> !found.finding())
			.map(this::hit)
			.toList();
	}

	private SearchHit hit(InspectionHit inspection) {
		return new SearchHit(inspection.title(),
				String.join(" · ", this.conversion.convert(inspection.day(), String.class),
						this.choices.text("InspectionTheme." + inspection.theme()),
						this.choices.text("InspectionStatus." + inspection.state())),
				"/inspections/" + inspection.id(), "clipboard2-check");
	}

	@Override
	public String all(String text) {
		return UriComponentsBuilder.fromPath("/inspections")
			.queryParam("text", "{text}")
			.encode()
			.buildAndExpand(text)
			.toUriString();
	}

}
