package org.workstyle.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.indicator.CauseKind;
import org.workstyle.indicator.Improvement;
import org.workstyle.indicator.ImprovementId;
import org.workstyle.indicator.ImprovementManagement;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorId;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;

/**
 * What units do about indicators: the list, and new ones.
 */
@Controller
@RequestMapping("/indicator-improvements")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ImprovementController {

	private final ImprovementManagement improvements;

	private final IndicatorQueries indicators;

	private final DataScopes scopes;

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final IndicatorChoices choices;

	ImprovementController(ImprovementManagement improvements, IndicatorQueries indicators, DataScopes scopes,
			UnitDirectory units, PersonDirectory people, IndicatorChoices choices) {
		this.improvements = improvements;
		this.indicators = indicators;
		this.scopes = scopes;
		this.units = units;
		this.people = people;
		this.choices = choices;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		List<Improvement> rows = this.improvements.visible(actor);
		Map<IndicatorId, Indicator> named = this.indicators
			.all(rows.stream().map((row) -> row.facts().indicator()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Indicator::id, (indicator) -> indicator));
		model.addAttribute("rows", rows);
		model.addAttribute("indicators", named);
		model.addAttribute("units",
				this.choices.names(rows.stream().map((row) -> row.facts().unit()).collect(Collectors.toSet())));
		model.addAttribute("today", this.choices.today());
		return "indicator/improvements/list";
	}

	@GetMapping("/new")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String newForm(@RequestParam IndicatorId indicator, @RequestParam(required = false) @Nullable UnitId unit,
			@RequestParam(required = false) @Nullable ImprovementId from, @SignedIn Actor actor, Model model) {
		ImprovementForm form = new ImprovementForm();
		form.setIndicator(indicator.value());
		List<UnitSummary> mine = mine(actor);
		UnitSummary chosen = chosen(unit, mine);
		form.setUnit(chosen.id().value());
		if (from != null) {
			form.takeOver(this.improvements.get(from, actor));
		}
		model.addAttribute("improvementForm", form);
		return page(indicator, chosen.id(), mine, model);
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String create(@Valid @ModelAttribute ImprovementForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			ImprovementId id = this.improvements.record(form.facts(), actor);
			redirect.addFlashAttribute("flash", "indicator.improvement.recorded");
			return "redirect:/indicator-improvements/" + id;
		}
		if (form.getIndicator() == null || form.getUnit() == null) {
			throw new NotFoundException("indicator", "");
		}
		List<UnitSummary> mine = mine(actor);
		return page(new IndicatorId(form.getIndicator()), chosen(new UnitId(form.getUnit()), mine).id(), mine, model);
	}

	private static UnitSummary chosen(@Nullable UnitId unit, List<UnitSummary> mine) {
		return mine.stream()
			.filter((each) -> unit == null || each.id().equals(unit))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("unit", String.valueOf(unit)));
	}

	private List<UnitSummary> mine(Actor actor) {
		return this.units.findAll(this.scopes.of(actor).editable())
			.stream()
			.filter((unit) -> !unit.type().isGroup())
			.toList();
	}

	private String page(IndicatorId id, UnitId unit, List<UnitSummary> mine, Model model) {
		Indicator indicator = this.indicators.indicator(id);
		model.addAttribute("indicator", indicator);
		model.addAttribute("mine", mine);
		model.addAttribute("causes", this.choices.of(CauseKind.values()));
		model.addAttribute("owners",
				this.people.membersOf(unit, this.choices.today())
					.stream()
					.map((person) -> new Option(person.id().toString(), person.name()))
					.toList());
		model.addAttribute("heading", this.choices.text("indicator.improvement.new"));
		model.addAttribute("trail",
				List.of(new Option("/indicator-improvements", this.choices.text("indicator.improvement.title")),
						new Option("/indicators/" + id,
								indicator.code() + " " + indicator.facts().name(this.choices.locale()))));
		return "indicator/improvements/form";
	}

}
