package org.workstyle.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.assessment.AdjustmentManagement;
import org.workstyle.assessment.AssessmentQuarter;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionDimension;
import org.workstyle.assessment.Editions;
import org.workstyle.assessment.LateChanges;
import org.workstyle.assessment.Publication;
import org.workstyle.assessment.QuarterManagement;
import org.workstyle.assessment.QuarterOverview;
import org.workstyle.assessment.QuarterState;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * The quarters, and one of them: how far it is, or how it ended.
 */
@Controller
@RequestMapping("/quarters")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class QuarterController {

	private final QuarterManagement quarters;

	private final QuarterOverview overview;

	private final Editions editions;

	private final Publication publication;

	private final LateChanges lateChanges;

	private final AdjustmentManagement adjustments;

	private final PageForms forms;

	private final AssessmentTexts texts;

	private final Clock clock;

	QuarterController(QuarterManagement quarters, QuarterOverview overview, Editions editions, Publication publication,
			LateChanges lateChanges, AdjustmentManagement adjustments, PageForms forms, AssessmentTexts texts,
			Clock clock) {
		this.lateChanges = lateChanges;
		this.adjustments = adjustments;
		this.clock = clock;
		this.quarters = quarters;
		this.overview = overview;
		this.editions = editions;
		this.publication = publication;
		this.forms = forms;
		this.texts = texts;
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		List<AssessmentQuarter> all = this.quarters.all();
		model.addAttribute("quarters", all);
		Quarter next = next(all);
		model.addAttribute("next", next.firstDay().isAfter(LocalDate.now(this.clock)) ? null : next);
		model.addAttribute("decides", actor.is(Role.PERFORMANCE));
		return "assessment/quarters/list";
	}

	@GetMapping("/{quarter}")
	String show(@PathVariable Quarter quarter, @SignedIn Actor actor, Model model) {
		AssessmentQuarter assessed = this.quarters.get(quarter);
		model.addAttribute("assessed", assessed);
		model.addAttribute("heading", this.texts.quarter(quarter));
		model.addAttribute("trail", List.of(this.texts.quarters()));
		model.addAttribute("decides", actor.is(Role.PERFORMANCE));
		model.addAttribute("adjusts", AdjustmentController.isFor(actor));
		if (assessed.isPublished()) {
			addRanking(quarter, model);
		}
		else {
			addProgress(assessed, actor, model);
		}
		return "assessment/quarters/show";
	}

	@PostMapping
	@PreAuthorize("hasRole('PERFORMANCE')")
	String create(@RequestParam Quarter quarter, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.opened", () -> this.quarters.open(quarter));
		return "redirect:/quarters";
	}

	@PostMapping("/{quarter}/review")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String review(@PathVariable Quarter quarter, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.review", () -> this.quarters.beginReview(quarter));
		return "redirect:/quarters/{quarter}";
	}

	@PostMapping("/{quarter}/publication")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String publish(@PathVariable Quarter quarter, @RequestParam(defaultValue = "false") boolean incomplete,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.published", () -> this.publication.publish(quarter, incomplete, actor));
		return "redirect:/quarters/{quarter}";
	}

	@PostMapping("/{quarter}/closure")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String close(@PathVariable Quarter quarter, @Valid ReasonForm form, BindingResult errors,
			RedirectAttributes redirect) {
		boolean closed = this.forms.send("closure", errors, "assessment.done.closed", redirect,
				() -> this.quarters.close(quarter, form.getReason()));
		return closed ? "redirect:/quarters/{quarter}" : "redirect:/quarters/{quarter}#closure";
	}

	private void addProgress(AssessmentQuarter assessed, Actor actor, Model model) {
		boolean decides = actor.is(Role.PERFORMANCE);
		boolean publishing = decides && assessed.state() == QuarterState.UNDER_REVIEW;
		model.addAttribute("lines", this.overview.of(assessed, actor));
		model.addAttribute("changes", decides ? this.lateChanges.of(assessed) : List.of());
		model.addAttribute("undecided", publishing ? this.adjustments.undecided(assessed.quarter()) : 0);
	}

	private void addRanking(Quarter quarter, Model model) {
		List<Edition> published = this.editions.of(quarter);
		Edition latest = published.get(0);
		Map<UnitId, Map<String, EditionDimension>> dimensions = new HashMap<>();
		this.editions.dimensions(latest.id(), null)
			.forEach((each) -> dimensions.computeIfAbsent(each.unit(), (unit) -> new HashMap<>())
				.put(each.dimension(), each));
		model.addAttribute("editions", published);
		model.addAttribute("latest", latest);
		model.addAttribute("units", this.editions.units(latest.id()));
		model.addAttribute("dimensions", dimensions);
		model.addAttribute("heat", HeatMap.of(dimensions.values()));
		model.addAttribute("names", this.texts.dimensions());
		model.addAttribute("before", this.editions.places(quarter.previous()));
	}

	private Quarter next(List<AssessmentQuarter> all) {
		return all.isEmpty() ? Quarter.containing(LocalDate.now(this.clock)) : all.get(0).quarter().next();
	}

}
