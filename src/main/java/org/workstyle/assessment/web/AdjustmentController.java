package org.workstyle.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.assessment.Adjustment;
import org.workstyle.assessment.AdjustmentId;
import org.workstyle.assessment.AdjustmentManagement;
import org.workstyle.assessment.AdjustmentState;
import org.workstyle.indicator.MeasuredUnits;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * Adjustments of a year: proposed and decided by two people of the performance office.
 */
@Controller
@RequestMapping("/adjustments")
@PreAuthorize("hasAnyRole('PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class AdjustmentController {

	/** Refusals that are about the points; others are about the period. */
	private static final Set<String> POINTS = Set.of("assessment.error.no-points", "assessment.error.cap-quarter",
			"assessment.error.cap-year");

	private final AdjustmentManagement adjustments;

	private final MeasuredUnits measuredUnits;

	private final PageForms forms;

	private final AssessmentTexts texts;

	private final Clock clock;

	AdjustmentController(AdjustmentManagement adjustments, MeasuredUnits measuredUnits, PageForms forms,
			AssessmentTexts texts, Clock clock) {
		this.adjustments = adjustments;
		this.measuredUnits = measuredUnits;
		this.forms = forms;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer year, @SignedIn Actor actor, Model model) {
		AdjustmentForm form = new AdjustmentForm();
		form.setYear((year != null) ? year : LocalDate.now(this.clock).getYear());
		model.addAttribute("adjustmentForm", form);
		return page(form, actor, model);
	}

	@PostMapping
	@PreAuthorize("hasRole('PERFORMANCE')")
	String create(@Valid AdjustmentForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.adjustments.propose(form.facts(), actor);
				redirect.addFlashAttribute("flash", "assessment.done.adjusted");
				return "redirect:/adjustments?year=" + form.getYear();
			}
			catch (PortalException ex) {
				errors.rejectValue(POINTS.contains(ex.messageKey()) ? "points" : "quarter", ex.messageKey(),
						ex.arguments(), null);
			}
		}
		return page(form, actor, model);
	}

	@PostMapping("/{id}/decision")
	@PreAuthorize("hasAnyRole('PERFORMANCE', 'COMMITTEE')")
	String decide(@PathVariable AdjustmentId id, @RequestParam boolean approved, @RequestParam int year,
			@Valid ReasonForm form, BindingResult errors, @SignedIn Actor actor, RedirectAttributes redirect) {
		this.forms.send("decision-" + id, errors, "assessment.done.decided", redirect,
				() -> this.adjustments.decide(id, approved, form.getReason(), actor));
		return "redirect:/adjustments?year=" + year;
	}

	private String page(@ModelAttribute AdjustmentForm form, Actor actor, Model model) {
		int year = (form.getYear() != null) ? form.getYear() : LocalDate.now(this.clock).getYear();
		List<Adjustment> all = this.adjustments.of(year);
		List<UnitSummary> units = this.measuredUnits.in(Quarter.containing(LocalDate.of(year, 1, 1)));
		Map<UnitId, String> names = units.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
		model.addAttribute("year", year);
		model.addAttribute("adjustments", all);
		model.addAttribute("names", names);
		model.addAttribute("units",
				units.stream().map((unit) -> new Option(unit.id().toString(), unit.name())).toList());
		model.addAttribute("quarters",
				IntStream.rangeClosed(1, 4)
					.mapToObj((number) -> new Option(String.valueOf(number), this.texts.text("assessment.q" + number)))
					.toList());
		model.addAttribute("proposes", actor.is(Role.PERFORMANCE));
		model.addAttribute("decidable", decidable(all, actor));
		return "assessment/adjustments/list";
	}

	private static Set<AdjustmentId> decidable(List<Adjustment> all, Actor actor) {
		boolean decides = actor.is(Role.PERFORMANCE) || actor.is(Role.COMMITTEE);
		return all.stream()
			.filter((each) -> decides && each.state() == AdjustmentState.PROPOSED && !each.isProposedBy(actor))
			.map(Adjustment::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Whether the actor may read adjustments.
	 */
	static boolean isFor(Actor actor) {
		return actor.is(Role.PERFORMANCE) || actor.is(Role.INSPECTOR) || actor.is(Role.COMMITTEE);
	}

}
