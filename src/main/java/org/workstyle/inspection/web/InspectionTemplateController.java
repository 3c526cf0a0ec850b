package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.inspection.InspectionTemplateId;
import org.workstyle.inspection.InspectionTemplates;
import org.workstyle.inspection.TemplateSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Templates of inspections that recur: kept from an inspection, opened again from time to
 * time.
 */
@Controller
@PreAuthorize("hasRole('INSPECTOR')")
class InspectionTemplateController {

	private static final int USUAL_DAYS = 14;

	private final InspectionTemplates templates;

	private final InspectionRecords records;

	private final InspectionChoices choices;

	InspectionTemplateController(InspectionTemplates templates, InspectionRecords records, InspectionChoices choices) {
		this.templates = templates;
		this.records = records;
		this.choices = choices;
	}

	@GetMapping("/inspection-templates")
	String list(Model model) {
		model.addAttribute("templates", this.templates.offered());
		model.addAttribute("today", this.choices.today());
		return "inspection/templates/list";
	}

	@GetMapping("/inspections/{id}/template")
	String newForm(@PathVariable InspectionId id, @SignedIn Actor actor, Model model) {
		TemplateForm form = new TemplateForm();
		form.setName(this.records.find(id, actor).title());
		model.addAttribute(form);
		return keepForm(id, model);
	}

	@PostMapping("/inspections/{id}/template")
	String create(@PathVariable InspectionId id, @Valid TemplateForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		String name = form.getName();
		if (!errors.hasErrors() && name != null) {
			try {
				this.templates.keep(id, name, form.getEveryMonths(), actor);
				redirect.addFlashAttribute("flash", "inspection.template.kept");
				return "redirect:/inspection-templates";
			}
			catch (PortalException ex) {
				errors.rejectValue("name", ex.messageKey(), ex.arguments(), null);
			}
		}
		return keepForm(id, model);
	}

	@GetMapping("/inspection-templates/{id}/inspections/new")
	String nextForm(@PathVariable InspectionTemplateId id, Model model) {
		TemplateSummary template = this.templates.summary(id);
		LocalDate today = this.choices.today();
		LocalDate dueOn = template.dueOn();
		NextInspectionForm form = new NextInspectionForm();
		LocalDate from = (dueOn != null && dueOn.isAfter(today)) ? dueOn : today;
		form.setTitle(template.title());
		form.setStartsOn(from);
		form.setEndsOn(from.plusDays(USUAL_DAYS));
		model.addAttribute(form);
		return nextForm(template, model);
	}

	@PostMapping("/inspection-templates/{id}/inspections")
	String openNext(@PathVariable InspectionTemplateId id, @Valid NextInspectionForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		String title = form.getTitle();
		LocalDate from = form.getStartsOn();
		LocalDate to = form.getEndsOn();
		if (!errors.hasErrors() && title != null && from != null && to != null) {
			try {
				InspectionTemplates.Opened opened = this.templates.openNext(id, title, from, to, actor);
				redirect.addFlashAttribute("flash",
						opened.left().isEmpty() ? "inspection.opened" : "inspection.template.left");
				redirect.addFlashAttribute("left", opened.left());
				return "redirect:/inspections/" + opened.id();
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return nextForm(this.templates.summary(id), model);
	}

	@PostMapping("/inspection-templates/{id}/retirement")
	String retire(@PathVariable InspectionTemplateId id, @RequestParam long version, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "inspection.template.retired", () -> this.templates.retire(id, version, actor));
		return "redirect:/inspection-templates";
	}

	private String keepForm(InspectionId id, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("trail", this.choices.inspections());
		return "inspection/templates/form";
	}

	private String nextForm(TemplateSummary template, Model model) {
		model.addAttribute("template", template);
		model.addAttribute("trail",
				List.of(new Option("/inspection-templates", this.choices.text("inspection.template.title"))));
		return "inspection/templates/next";
	}

}
