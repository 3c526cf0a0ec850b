package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

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

import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionManagement;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.inspection.InspectionTheme;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Opens inspections, changes what is said about them, calls them off.
 */
@Controller
@RequestMapping("/inspections")
@PreAuthorize("hasRole('INSPECTOR')")
class InspectionEntryController {

	private static final int USUAL_DAYS = 14;

	private final InspectionManagement management;

	private final InspectionRecords records;

	private final InspectionChoices choices;

	InspectionEntryController(InspectionManagement management, InspectionRecords records, InspectionChoices choices) {
		this.management = management;
		this.records = records;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return this.choices.inspections();
	}

	@GetMapping("/new")
	String newForm(Model model) {
		InspectionForm form = new InspectionForm();
		LocalDate today = this.choices.today();
		form.setStartsOn(today);
		form.setEndsOn(today.plusDays(USUAL_DAYS));
		model.addAttribute(form);
		return form("/inspections", model);
	}

	@PostMapping
	String create(@Valid InspectionForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				InspectionId id = this.management.open(form.facts(), actor);
				redirect.addFlashAttribute("flash", "inspection.opened");
				return "redirect:/inspections/" + id + "/items/new";
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form("/inspections", model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable InspectionId id, @SignedIn Actor actor, Model model) {
		model.addAttribute(InspectionForm.from(this.records.find(id, actor)));
		return form("/inspections/" + id, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable InspectionId id, @Valid InspectionForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException("inspection", id);
		}
		if (!errors.hasErrors()) {
			try {
				this.management.amend(id, version, form.facts(), actor);
				redirect.addFlashAttribute("flash", "inspection.amended");
				return "redirect:/inspections/{id}";
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form("/inspections/" + id, model);
	}

	@PostMapping("/{id}/cancellation")
	String cancel(@PathVariable InspectionId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "inspection.cancelled", reason, () -> this.management.cancel(id, reason, actor));
		return "redirect:/inspections/{id}";
	}

	private String form(String action, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("themes", this.choices.of(InspectionTheme.values()));
		model.addAttribute("units", this.choices.inspectable());
		return "inspection/inspections/form";
	}

}
