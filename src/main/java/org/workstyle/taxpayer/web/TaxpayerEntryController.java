package org.workstyle.taxpayer.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.Industry;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerManagement;
import org.workstyle.taxpayer.TaxpayerRecords;

/**
 * Enters taxpayers and corrects what is said about them. A wrong credit code is told at
 * its field.
 */
@Controller
@RequestMapping("/taxpayers")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class TaxpayerEntryController {

	private final TaxpayerManagement management;

	private final TaxpayerRecords records;

	private final TaxpayerChoices choices;

	private final DataScopes scopes;

	TaxpayerEntryController(TaxpayerManagement management, TaxpayerRecords records, TaxpayerChoices choices,
			DataScopes scopes) {
		this.management = management;
		this.records = records;
		this.choices = choices;
		this.scopes = scopes;
	}

	@InitBinder("taxpayerForm")
	void asTyped(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, "creditCode", new TypedText());
	}

	@GetMapping("/new")
	String newForm(@SignedIn Actor actor, Model model) {
		TaxpayerForm form = new TaxpayerForm();
		List<Option> branches = this.choices.editable(this.scopes.of(actor));
		if (branches.size() == 1) {
			form.setUnit(UUID.fromString(branches.get(0).value()));
		}
		model.addAttribute(form);
		return form(form, "/taxpayers", actor, model);
	}

	@PostMapping
	String create(@Valid TaxpayerForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		Optional<CreditCode> code = code(form, errors);
		UUID unit = form.getUnit();
		if (unit == null) {
			errors.rejectValue("unit", "NotNull");
		}
		UUID officer = form.getOfficer();
		Optional<TaxpayerId> entered = Refusals.unlessRefused(errors,
				() -> this.management.enter(form.facts(code.orElseThrow()), new UnitId(Objects.requireNonNull(unit)),
						(officer != null) ? new PersonId(officer) : null, actor));
		if (entered.isPresent()) {
			redirect.addFlashAttribute("flash", "taxpayer.entered");
			return "redirect:/taxpayers/" + entered.get();
		}
		return form(form, "/taxpayers", actor, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable TaxpayerId id, @SignedIn Actor actor, Model model) {
		TaxpayerForm form = TaxpayerForm.from(this.records.toChange(id, actor));
		model.addAttribute(form);
		return form(form, "/taxpayers/" + id, actor, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable TaxpayerId id, @Valid TaxpayerForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		this.records.toChange(id, actor);
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException("taxpayer", id);
		}
		Optional<CreditCode> code = code(form, errors);
		boolean amended = Refusals.unlessRefused(errors, () -> {
			this.management.amend(id, version, form.facts(code.orElseThrow()), actor);
			return id;
		}).isPresent();
		if (amended) {
			redirect.addFlashAttribute("flash", "taxpayer.amended");
			return "redirect:/taxpayers/{id}";
		}
		return form(form, "/taxpayers/" + id, actor, model);
	}

	private static Optional<CreditCode> code(TaxpayerForm form, BindingResult errors) {
		String typed = form.getCreditCode();
		if (typed == null || typed.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new CreditCode(typed));
		}
		catch (PortalException ex) {
			errors.rejectValue("creditCode", ex.messageKey(), ex.arguments(), null);
			return Optional.empty();
		}
	}

	private String form(TaxpayerForm form, String action, Actor actor, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("trail", this.choices.register());
		model.addAttribute("kinds", this.choices.of(TaxpayerKind.values()));
		model.addAttribute("industries", this.choices.of(Industry.values()));
		if (form.getVersion() == null) {
			model.addAttribute("units", this.choices.editable(this.scopes.of(actor)));
			model.addAttribute("officer", this.choices.person(form.getOfficer()));
		}
		return "taxpayer/form";
	}

}
