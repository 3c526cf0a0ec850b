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

import org.workstyle.account.MemberPosition;
import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonManagement;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;

import static java.util.Objects.requireNonNull;

/**
 * New people on the staff list, and corrections of those on it.
 */
@Controller
@RequestMapping("/people")
@PreAuthorize("hasRole('ADMIN')")
class PersonEntryController {

	private final PersonManagement people;

	private final AccountTexts texts;

	PersonEntryController(PersonManagement people, AccountTexts texts) {
		this.people = people;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/people", this.texts.text("account.people.title")));
	}

	@GetMapping("/new")
	String newForm(@ModelAttribute NewPersonForm form, Model model) {
		return form(model);
	}

	@PostMapping
	String create(@Valid NewPersonForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				PersonId id = this.people.hire(form.toPerson());
				redirect.addFlashAttribute("flash", "account.people.hired");
				return "redirect:/people/" + id;
			}
			catch (PortalException ex) {
				String field = ex.messageKey().equals("account.error.staff-number-taken") ? "staffNumber" : "home";
				errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable PersonId id, Model model) {
		model.addAttribute(PersonForm.from(this.people.get(id)));
		return correction(id, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable PersonId id, @Valid PersonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return correction(id, model);
		}
		this.people.correct(id, (form.getVersion() != null) ? form.getVersion() : -1, form.getName(),
				requireNonNull(form.getStanding()));
		redirect.addFlashAttribute("flash", "account.people.corrected");
		return "redirect:/people/" + id;
	}

	private String form(Model model) {
		model.addAttribute("homes", AccountTexts.homes(this.texts.existing()));
		model.addAttribute("standings", this.texts.of(PartyStanding.values()));
		model.addAttribute("positions", this.texts.of(MemberPosition.values()));
		return "account/people/form";
	}

	private String correction(PersonId id, Model model) {
		model.addAttribute("person", this.people.get(id));
		model.addAttribute("standings", this.texts.of(PartyStanding.values()));
		return "account/people/correction";
	}

}
