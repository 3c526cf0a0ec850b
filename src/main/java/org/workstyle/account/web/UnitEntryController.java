package org.workstyle.account.web;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitManagement;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;

import static java.util.Objects.requireNonNull;

/**
 * New units and groups, and corrections of their names.
 */
@Controller
@RequestMapping("/units")
@PreAuthorize("hasRole('ADMIN')")
class UnitEntryController {

	private final UnitManagement units;

	private final AccountTexts texts;

	UnitEntryController(UnitManagement units, AccountTexts texts) {
		this.units = units;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/units", this.texts.text("account.units.title")));
	}

	@GetMapping("/new")
	String newForm(@ModelAttribute NewUnitForm form, Model model) {
		return form(model);
	}

	@PostMapping
	String create(@Valid NewUnitForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				UnitId id = this.units.found(form.toUnit());
				redirect.addFlashAttribute("flash", "account.units.founded");
				return "redirect:/units/" + id;
			}
			catch (PortalException ex) {
				String field = ex.messageKey().equals("account.error.unit-code-taken") ? "code" : "parent";
				errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable UnitId id, Model model) {
		model.addAttribute(UnitForm.from(this.units.get(id)));
		return correction(id, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable UnitId id, @Valid UnitForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return correction(id, model);
		}
		this.units.rename(id, (form.getVersion() != null) ? form.getVersion() : -1, form.getName(), form.getShortName(),
				requireNonNull(form.getPosition()));
		redirect.addFlashAttribute("flash", "account.units.corrected");
		return "redirect:/units/" + id;
	}

	private String form(Model model) {
		model.addAttribute("types", this.texts.of(UnitType.values()));
		model.addAttribute("parents", AccountTexts.options(this.texts.existing(), (unit) -> true));
		return "account/units/form";
	}

	private String correction(UnitId id, Model model) {
		model.addAttribute("unit", this.units.get(id));
		return "account/units/correction";
	}

}
