package org.workstyle.assessment.web;

import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

import org.workstyle.assessment.AnnualState;
import org.workstyle.assessment.Editions;
import org.workstyle.assessment.YearList;
import org.workstyle.assessment.YearManagement;
import org.workstyle.assessment.YearView;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * The year-end assessment: rolled up, proposed, approved, closed, proved.
 */
@Controller
@RequestMapping("/years")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class YearController {

	private final YearManagement years;

	private final YearList list;

	private final YearView view;

	private final Editions editions;

	private final VerificationPage verification;

	private final PageForms forms;

	private final AssessmentTexts texts;

	YearController(YearManagement years, YearList list, YearView view, Editions editions, VerificationPage verification,
			PageForms forms, AssessmentTexts texts) {
		this.years = years;
		this.list = list;
		this.view = view;
		this.editions = editions;
		this.verification = verification;
		this.forms = forms;
		this.texts = texts;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("years", this.list.all());
		return "assessment/years/list";
	}

	@GetMapping("/{year}")
	String show(@PathVariable int year, @SignedIn Actor actor, Model model) {
		AnnualState state = this.years.state(year);
		model.addAttribute("year", year);
		model.addAttribute("state", state);
		model.addAttribute("undecided",
				(actor.is(Role.PERFORMANCE) && state == AnnualState.OPEN) ? this.years.undecided(year) : List.of());
		YearView.Year shown = this.view.of(year);
		model.addAttribute("lines", shown.lines());
		model.addAttribute("inputs", shown.inputs());
		model.addAttribute("editions", shown.editions());
		model.addAttribute("decides", actor.is(Role.PERFORMANCE));
		model.addAttribute("adjusts", AdjustmentController.isFor(actor));
		model.addAttribute("approves", actor.is(Role.COMMITTEE));
		model.addAttribute("trail", trail());
		return "assessment/years/show";
	}

	@GetMapping("/{year}/verification")
	String verify(@PathVariable int year, @RequestParam(required = false) @Nullable Integer edition, Model model) {
		model.addAttribute("trail", trail());
		return this.verification.show(this.editions.of(year), edition,
				this.texts.text("assessment.year", String.valueOf(year)), "/years/" + year + "/verification", model);
	}

	@PostMapping("/{year}/proposal")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String propose(@PathVariable int year, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.proposed", () -> this.years.propose(year));
		return "redirect:/years/{year}";
	}

	@PostMapping("/{year}/return")
	@PreAuthorize("hasRole('COMMITTEE')")
	String sendBack(@PathVariable int year, @Valid ReasonForm form, BindingResult errors, RedirectAttributes redirect) {
		this.forms.send("return", errors, "assessment.done.year-returned", redirect,
				() -> this.years.sendBack(year, form.getReason()));
		return "redirect:/years/{year}";
	}

	@PostMapping("/{year}/approval")
	@PreAuthorize("hasRole('COMMITTEE')")
	String approve(@PathVariable int year, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "assessment.done.approved", () -> this.years.approve(year, actor));
		return "redirect:/years/{year}";
	}

	@PostMapping("/{year}/closure")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String close(@PathVariable int year, @Valid ReasonForm form, BindingResult errors, RedirectAttributes redirect) {
		this.forms.send("closure", errors, "assessment.done.closed", redirect,
				() -> this.years.close(year, form.getReason()));
		return "redirect:/years/{year}";
	}

	@PostMapping("/{year}/corrections")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String correct(@PathVariable int year, @Valid ReasonForm form, BindingResult errors, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		this.forms.send("correction", errors, "assessment.done.corrected", redirect,
				() -> this.years.correct(year, form.getReason(), actor));
		return "redirect:/years/{year}";
	}

	private List<Option> trail() {
		return List.of(new Option("/years", this.texts.text("assessment.years.title")));
	}

}
