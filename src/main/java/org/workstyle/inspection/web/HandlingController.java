package org.workstyle.inspection.web;

import java.util.ArrayList;
import java.util.List;

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

import org.workstyle.inspection.ConfidentialHandling;
import org.workstyle.inspection.DisciplinaryForm;
import org.workstyle.inspection.FindingDetails;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.Handling;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * What became of a finding under the four forms. The page shows nothing before a reason
 * was given; what was given is in the audit log.
 */
@Controller
@RequestMapping("/findings/{id}/handling")
@PreAuthorize("hasRole('INSPECTOR')")
class HandlingController {

	private static final String PAGE = "redirect:/findings/{id}/handling";

	private final ConfidentialHandling handling;

	private final FindingRecords records;

	private final InspectionChoices choices;

	HandlingController(ConfidentialHandling handling, FindingRecords records, InspectionChoices choices) {
		this.handling = handling;
		this.records = records;
		this.choices = choices;
	}

	@GetMapping
	String ask(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		model.addAttribute(new HandlingForm());
		return page(id, false, actor, model);
	}

	@PostMapping("/readings")
	String read(@PathVariable FindingId id, @RequestParam String reason, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		List<Handling> taken = new ArrayList<>();
		if (!Told.by(redirect, () -> taken.addAll(this.handling.read(id, Told.needed(reason), actor)))) {
			return PAGE;
		}
		HandlingForm form = new HandlingForm();
		form.setReason(reason);
		model.addAttribute(form);
		model.addAttribute("taken", taken);
		return page(id, true, actor, model);
	}

	@PostMapping
	String create(@PathVariable FindingId id, @Valid HandlingForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		DisciplinaryForm kind = form.getForm();
		String text = form.getText();
		String reason = form.getReason();
		if (errors.hasErrors() || kind == null || text == null || reason == null) {
			return page(id, true, actor, model);
		}
		this.handling.record(id, kind, text, reason, actor);
		redirect.addFlashAttribute("flash", "inspection.handling.recorded");
		return PAGE;
	}

	private String page(FindingId id, boolean opened, Actor actor, Model model) {
		FindingDetails finding = this.records.find(id, actor);
		model.addAttribute("finding", finding);
		model.addAttribute("opened", opened);
		model.addAttribute("forms", this.choices.of(DisciplinaryForm.values()));
		model.addAttribute("trail",
				List.of(this.choices.findings().get(0), new Option("/findings/" + id, finding.row().number())));
		return "inspection/findings/handling";
	}

}
