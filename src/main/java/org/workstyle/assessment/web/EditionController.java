package org.workstyle.assessment.web;

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

import org.workstyle.account.UnitId;
import org.workstyle.assessment.AppealId;
import org.workstyle.assessment.Correction;
import org.workstyle.assessment.Editions;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;

/**
 * Proves a quarter's editions, and corrects a quarter by a new one.
 */
@Controller
@RequestMapping("/quarters/{quarter}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class EditionController {

	private final Editions editions;

	private final VerificationPage verification;

	private final Correction correction;

	private final PageForms forms;

	private final AssessmentTexts texts;

	EditionController(Editions editions, VerificationPage verification, Correction correction, PageForms forms,
			AssessmentTexts texts) {
		this.editions = editions;
		this.verification = verification;
		this.correction = correction;
		this.forms = forms;
		this.texts = texts;
	}

	@GetMapping("/verification")
	String verify(@PathVariable Quarter quarter, @RequestParam(required = false) @Nullable Integer edition,
			Model model) {
		model.addAttribute("appeals", "/quarters/" + quarter + "/appeals");
		model.addAttribute("trail", this.texts.trail(quarter));
		return this.verification.show(this.editions.of(quarter), edition, this.texts.quarter(quarter),
				"/quarters/" + quarter + "/verification", model);
	}

	/**
	 * Corrects an element at a unit. What is refused goes back to the indicator whose
	 * page the form stands on.
	 */
	@PostMapping("/corrections")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String correct(@PathVariable Quarter quarter, @RequestParam UnitId unit, @Valid CorrectionForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String indicator,
			@RequestParam(required = false) @Nullable AppealId appeal, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		if (form.getMonth() == null && !form.getValue().isEmpty() && !errors.hasFieldErrors("month")) {
			errors.rejectValue("month", "NotNull");
		}
		boolean corrected = this.forms.send("correction", errors, "assessment.done.corrected", redirect,
				() -> this.correction.correct(quarter, form.replacement(unit, quarter), appeal, form.getReason(),
						actor));
		if (corrected || indicator.isEmpty()) {
			return "redirect:/quarters/{quarter}";
		}
		redirect.addAttribute("unit", unit).addAttribute("indicator", indicator);
		if (appeal != null) {
			redirect.addAttribute("appeal", appeal);
		}
		return "redirect:/quarters/{quarter}/units/{unit}/indicators/{indicator}";
	}

}
