package org.workstyle.inspection.web;

import java.util.List;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.DataScopes;
import org.workstyle.inspection.InspectionFilter;
import org.workstyle.inspection.InspectionList;
import org.workstyle.inspection.InspectionSummary;
import org.workstyle.search.SearchHit;
import org.workstyle.search.SearchSource;
import org.workstyle.shared.Actor;

/**
 * Finds inspections by their title, within the scope of the list.
 */
@Component
class InspectionSearch implements SearchSource {

	private final InspectionList inspections;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	private final ConversionService conversion;

	InspectionSearch(InspectionList inspections, DataScopes scopes, InspectionChoices choices,
			@Qualifier("mvcConversionService") ConversionService conversion) {
		this.inspections = inspections;
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
		InspectionFilter filter = new InspectionFilter(null, null, null, null, null, text, false);
		return this.inspections.first(filter, limit, this.scopes.of(actor)).stream().map(this::hit).toList();
	}

	private SearchHit hit(InspectionSummary inspection) {
		return new SearchHit(inspection.title(),
				String.join(" · ", this.conversion.convert(inspection.startsOn(), String.class),
						this.choices.text("InspectionTheme." + inspection.theme()),
						this.choices.text("InspectionStatus." + inspection.status())),
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
