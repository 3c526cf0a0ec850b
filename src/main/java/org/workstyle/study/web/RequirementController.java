package org.workstyle.study.web;

import java.util.List;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitType;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.RequirementPeriod;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudyRequirementId;
import org.workstyle.study.StudyRequirements;

import static java.util.Objects.requireNonNull;

/**
 * The requirements of study: everybody reads them, the performance office adds to them.
 */
@Controller
@RequestMapping("/study-requirements")
class RequirementController {

	private final StudyRequirements requirements;

	private final StudyChoices choices;

	RequirementController(StudyRequirements requirements, StudyChoices choices) {
		this.requirements = requirements;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/study-requirements", this.choices.text("study.requirement.title")));
	}

	@GetMapping
	String list(@SignedIn Actor actor, Model model) {
		model.addAttribute("requirements", this.requirements.all());
		model.addAttribute("edits", actor.is(Role.PERFORMANCE));
		return "study/requirements/list";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String newForm(@ModelAttribute RequirementForm form, Model model) {
		return form(model, null);
	}

	@PostMapping
	@PreAuthorize("hasRole('PERFORMANCE')")
	String create(@Valid RequirementForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				StudyRequirementId id = this.requirements.add(form.facts(), requireNonNull(form.getFrom()),
						form.getReason());
				redirect.addFlashAttribute("flash", "study.requirement.added");
				return "redirect:/study-requirements/" + id;
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(model, null);
	}

	@GetMapping("/{id}/changes/new")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String changeForm(@PathVariable StudyRequirementId id, Model model) {
		model.addAttribute("requirementForm", RequirementForm.from(this.requirements.get(id)));
		return form(model, id);
	}

	@PostMapping("/{id}/changes")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String change(@PathVariable StudyRequirementId id, @Valid RequirementForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				StudyRequirementId successor = this.requirements.change(id,
						(form.getVersion() != null) ? form.getVersion() : -1, form.facts(),
						requireNonNull(form.getFrom()), form.getReason());
				redirect.addFlashAttribute("flash", "study.requirement.changed");
				return "redirect:/study-requirements/" + successor;
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(model, id);
	}

	private String form(Model model, @Nullable StudyRequirementId changed) {
		model.addAttribute("changed", changed);
		model.addAttribute("heading",
				this.choices.text((changed == null) ? "study.requirement.new" : "study.requirement.change"));
		model.addAttribute("kinds", this.choices.of(StudyKind.values()));
		model.addAttribute("types", this.choices.of(UnitType.values()));
		model.addAttribute("periods", this.choices.of(RequirementPeriod.values()));
		return "study/requirements/form";
	}

}
