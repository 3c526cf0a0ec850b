package org.workstyle.indicator.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonDirectory;
import org.workstyle.history.RecordHistory;
import org.workstyle.indicator.Improvement;
import org.workstyle.indicator.ImprovementEffects;
import org.workstyle.indicator.ImprovementId;
import org.workstyle.indicator.ImprovementManagement;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * One improvement: done, and marked as a model for others to take over.
 */
@Controller
@RequestMapping("/indicator-improvements/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ImprovementRecordController {

	private static final int LONGEST = 1000;

	private final ImprovementManagement improvements;

	private final ImprovementEffects effects;

	private final IndicatorQueries indicators;

	private final DataScopes scopes;

	private final PersonDirectory people;

	private final RecordHistory history;

	private final IndicatorChoices choices;

	ImprovementRecordController(ImprovementManagement improvements, ImprovementEffects effects,
			IndicatorQueries indicators, DataScopes scopes, PersonDirectory people, RecordHistory history,
			IndicatorChoices choices) {
		this.improvements = improvements;
		this.effects = effects;
		this.indicators = indicators;
		this.scopes = scopes;
		this.people = people;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable ImprovementId id, @SignedIn Actor actor, Model model) {
		Improvement improvement = this.improvements.get(id, actor);
		model.addAttribute("improvement", improvement);
		model.addAttribute("facts", improvement.facts());
		Indicator indicator = this.indicators.indicator(improvement.facts().indicator());
		model.addAttribute("indicator", indicator);
		model.addAttribute("effect", this.effects.of(improvement, indicator));
		model.addAttribute("units", this.choices.names(Set.of(improvement.facts().unit())));
		model.addAttribute("owner", this.people.find(improvement.facts().owner(), this.choices.today()).orElseThrow());
		model.addAttribute("entries", this.history.of(Improvement.class, id));
		boolean works = actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD);
		model.addAttribute("works", works);
		model.addAttribute("edits", works && this.scopes.of(actor).edits(improvement.facts().unit()));
		model.addAttribute("marks", actor.is(Role.PERFORMANCE) && improvement.doneOn() != null);
		model.addAttribute("heading", this.choices.text("indicator.improvement.one"));
		model.addAttribute("trail",
				List.of(new Option("/indicator-improvements", this.choices.text("indicator.improvement.title"))));
		return "indicator/improvements/show";
	}

	@PostMapping("/completion")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String complete(@PathVariable ImprovementId id, @RequestParam long version,
			@RequestParam(required = false) @Nullable LocalDate doneOn, @RequestParam String effect,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "indicator.improvement.completed", () -> {
			if (doneOn == null) {
				throw new PortalException("indicator.calendar.error.day");
			}
			this.improvements.complete(id, version, doneOn,
					Told.needed(effect, LONGEST, "indicator.improvement.error.effect"), actor);
		});
		return "redirect:/indicator-improvements/{id}";
	}

	@PostMapping("/model")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String mark(@PathVariable ImprovementId id, @RequestParam long version, @RequestParam boolean model,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, model ? "indicator.improvement.marked" : "indicator.improvement.unmarked",
				() -> this.improvements.mark(id, version, model, actor));
		return "redirect:/indicator-improvements/{id}";
	}

}
