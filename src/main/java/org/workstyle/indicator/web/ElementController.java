package org.workstyle.indicator.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.account.UnitId;
import org.workstyle.history.RecordHistory;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.DataElementId;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The data elements, and one of them with the indicators computed of it.
 */
@Controller
@RequestMapping("/data-elements")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ElementController {

	private final IndicatorQueries indicators;

	private final RecordHistory history;

	private final IndicatorChoices choices;

	ElementController(IndicatorQueries indicators, RecordHistory history, IndicatorChoices choices) {
		this.indicators = indicators;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		List<DataElement> elements = this.indicators.elements();
		model.addAttribute("elements", elements);
		model.addAttribute("uses", uses());
		List<UnitId> responsible = elements.stream()
			.map((element) -> element.facts().responsible())
			.filter(Objects::nonNull)
			.toList();
		model.addAttribute("units", this.choices.names(responsible));
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		return "indicator/elements/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable DataElementId id, @SignedIn Actor actor, Model model) {
		DataElement element = this.indicators.element(id);
		UnitId responsible = element.facts().responsible();
		model.addAttribute("element", element);
		model.addAttribute("facts", element.facts());
		model.addAttribute("uses", uses().getOrDefault(element.code(), List.of()));
		model.addAttribute("units", this.choices.names((responsible != null) ? List.of(responsible) : List.of()));
		model.addAttribute("entries", this.history.of(DataElement.class, id));
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		model.addAttribute("heading", element.facts().name(this.choices.locale()));
		model.addAttribute("trail",
				List.of(new Option("/data-elements", this.choices.text("indicator.element.title"))));
		return "indicator/elements/show";
	}

	/**
	 * Returns the indicators of the latest year by the elements they are computed of.
	 */
	private Map<String, List<Indicator>> uses() {
		Map<String, List<Indicator>> uses = new HashMap<>();
		this.indicators.years()
			.stream()
			.findFirst()
			.map(this.indicators::ofYear)
			.orElse(List.of())
			.forEach((indicator) -> indicator.latest()
				.codes()
				.forEach((code) -> uses.computeIfAbsent(code, (key) -> new ArrayList<>()).add(indicator)));
		return uses;
	}

}
