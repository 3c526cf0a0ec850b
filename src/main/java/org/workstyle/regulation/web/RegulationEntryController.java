package org.workstyle.regulation.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.regulation.RegulationCategory;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationKind;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RegulationProperties;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Enters regulations into the register and changes what it says of them.
 */
@Controller
@RequestMapping("/regulations")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class RegulationEntryController {

	private final RegulationManagement management;

	private final RegulationRecords records;

	private final RegulationProperties properties;

	private final RegulationChoices choices;

	private final DataScopes scopes;

	RegulationEntryController(RegulationManagement management, RegulationRecords records,
			RegulationProperties properties, RegulationChoices choices, DataScopes scopes) {
		this.management = management;
		this.records = records;
		this.properties = properties;
		this.choices = choices;
		this.scopes = scopes;
	}

	@GetMapping("/new")
	String newForm(@SignedIn Actor actor, Model model) {
		RegulationForm form = new RegulationForm();
		form.setKind(RegulationKind.INTERNAL);
		form.setReviewMonths(this.properties.reviewMonths());
		model.addAttribute(form);
		return form(null, actor, model);
	}

	@PostMapping
	String create(@Valid RegulationForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		String reason = form.getReason();
		if (reason == null || reason.isBlank()) {
			errors.rejectValue("reason", "NotBlank");
		}
		if (!errors.hasErrors() && reason != null) {
			try {
				redirect.addAttribute("id", this.management.register(form.facts(), reason, actor));
				redirect.addFlashAttribute("flash", "regulation.entered");
				return "redirect:/regulations/{id}/revisions/1/text";
			}
			catch (PortalException ex) {
				errors.rejectValue(fieldOf(ex), ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(null, actor, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable RegulationId id, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = drafted(id, actor);
		model.addAttribute(RegulationForm.of(regulation));
		return form(regulation, actor, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable RegulationId id, @Valid RegulationForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		RegulationDetails regulation = drafted(id, actor);
		if (!errors.hasErrors()) {
			try {
				this.management.amend(id, (form.getVersion() != null) ? form.getVersion() : -1, form.facts(), actor);
				redirect.addFlashAttribute("flash", "regulation.amended");
				return "redirect:/regulations/{id}";
			}
			catch (PortalException ex) {
				errors.rejectValue(fieldOf(ex), ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(regulation, actor, model);
	}

	private RegulationDetails drafted(RegulationId id, Actor actor) {
		RegulationDetails regulation = this.records.find(id, actor);
		if (!regulation.drafts()) {
			throw new AccessDeniedException("The unit that keeps the regulation drafts it");
		}
		return regulation;
	}

	private static String fieldOf(PortalException refused) {
		return refused.messageKey().endsWith(".owner") ? "owner" : "title";
	}

	private String form(@Nullable RegulationDetails regulation, Actor actor, Model model) {
		model.addAttribute("regulation", regulation);
		model.addAttribute("trail", (regulation != null) ? this.choices.trail(regulation) : this.choices.trail());
		model.addAttribute("owners", this.choices.editableUnits(this.scopes.of(actor)));
		model.addAttribute("categories", this.choices.of(RegulationCategory.values()));
		model.addAttribute("kinds", this.choices.of(RegulationKind.values()));
		return "regulation/form";
	}

}
