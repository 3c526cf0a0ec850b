package org.workstyle.indicator.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.DatedDefinition;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorId;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The indicators of a year, and one of them with all it ever said.
 */
@Controller
@RequestMapping("/indicators")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class IndicatorController {

	private final IndicatorQueries indicators;

	private final DefinitionHistory history;

	private final IndicatorChoices choices;

	IndicatorController(IndicatorQueries indicators, DefinitionHistory history, IndicatorChoices choices) {
		this.indicators = indicators;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer year, @SignedIn Actor actor, Model model) {
		List<Integer> years = this.indicators.years();
		int shown = (year != null) ? year : years.stream().findFirst().orElse(this.choices.today().getYear());
		List<Indicator> rows = this.indicators.ofYear(shown);
		model.addAttribute("year", shown);
		model.addAttribute("years", years.stream().map(String::valueOf).map((each) -> new Option(each, each)).toList());
		model.addAttribute("dimensions", this.indicators.dimensions());
		model.addAttribute("indicators",
				rows.stream().collect(Collectors.groupingBy((row) -> row.facts().dimension(), Collectors.toList())));
		model.addAttribute("totals", IndicatorTotals.of(rows));
		model.addAttribute("units", this.choices
			.names(rows.stream().map((row) -> row.facts().responsible()).filter(Objects::nonNull).toList()));
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		return "indicator/indicators/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable IndicatorId id, @SignedIn Actor actor, Model model) {
		Indicator indicator = this.indicators.indicator(id);
		List<DataElement> elements = this.indicators.elements();
		model.addAttribute("indicator", indicator);
		model.addAttribute("facts", indicator.facts());
		model.addAttribute("dimension",
				this.indicators.dimensions()
					.stream()
					.filter((dimension) -> dimension.code().equals(indicator.facts().dimension()))
					.findFirst()
					.orElseThrow());
		model.addAttribute("definitions", latestFirst(indicator));
		model.addAttribute("codes",
				indicator.definitions()
					.stream()
					.collect(Collectors.toMap(DatedDefinition::from, (dated) -> dated.facts().codes())));
		model.addAttribute("elements", used(indicator, elements));
		model.addAttribute("units", this.choices.names(UnitsOf.of(indicator)));
		model.addAttribute("entries", this.history.of(id, elements));
		model.addAttribute("lacksFallback", indicator.latest().lacksFallback());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		model.addAttribute("works", actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD));
		model.addAttribute("heading", indicator.code() + " " + indicator.facts().name(this.choices.locale()));
		model.addAttribute("trail",
				List.of(new Option("/indicators?year=" + indicator.year(), this.choices.text("indicator.list.title"))));
		return "indicator/indicators/show";
	}

	private static List<DatedDefinition> latestFirst(Indicator indicator) {
		List<DatedDefinition> definitions = new ArrayList<>(indicator.definitions());
		Collections.reverse(definitions);
		return definitions;
	}

	private static Map<String, DataElement> used(Indicator indicator, List<DataElement> elements) {
		return elements.stream()
			.filter((element) -> indicator.definitions()
				.stream()
				.anyMatch((definition) -> definition.facts().codes().contains(element.code())))
			.collect(Collectors.toMap(DataElement::code, (element) -> element));
	}

}
