package org.workstyle.account.web;

import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.AccountList;
import org.workstyle.account.AccountManagement;
import org.workstyle.account.AccountState;
import org.workstyle.account.NewAccount;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;

import static java.util.Objects.requireNonNull;

/**
 * The accounts, and the opening of new ones. A one-time password is written into the
 * answer itself, so that it is kept nowhere, not even in a session.
 */
@Controller
@RequestMapping("/accounts")
@PreAuthorize("hasRole('ADMIN')")
class AccountController {

	private final AccountList list;

	private final AccountManagement accounts;

	private final PersonDirectory people;

	private final AccountTexts texts;

	AccountController(AccountList list, AccountManagement accounts, PersonDirectory people, AccountTexts texts) {
		this.list = list;
		this.accounts = accounts;
		this.people = people;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/accounts", this.texts.text("account.accounts.title")));
	}

	@GetMapping
	String list(@ModelAttribute("filter") AccountFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, Model model) {
		model.addAttribute("page",
				this.list.page(filter.getText(), filter.getRole(), filter.getState(), after, before));
		model.addAttribute("address", filter.address());
		model.addAttribute("roles", this.texts.of(Role.values()));
		model.addAttribute("states", this.texts.of(AccountState.values()));
		return "account/accounts/list";
	}

	@GetMapping("/new")
	String newForm(NewAccountForm form, BindingResult errors, Model model) {
		return form(form, model);
	}

	@PostMapping
	String create(@Valid NewAccountForm form, BindingResult errors, Model model) {
		if (!errors.hasErrors()) {
			try {
				model.addAttribute("password", this.accounts.open(toAccount(form)));
				model.addAttribute("account",
						this.list.find(new PersonId(requireNonNull(form.getPerson()))).orElseThrow());
				return "account/accounts/password";
			}
			catch (PortalException ex) {
				errors.rejectValue(field(ex), ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(form, model);
	}

	private NewAccount toAccount(NewAccountForm form) {
		PersonId person = new PersonId(requireNonNull(form.getPerson()));
		String name = this.people.find(person, this.texts.today())
			.orElseThrow(() -> new NotFoundException("person", person))
			.name();
		return new NewAccount(person, form.getUsername(), name, form.getRoles());
	}

	private static String field(PortalException ex) {
		return switch (ex.messageKey()) {
			case "account.error.separation-of-duties" -> "roles";
			case "account.error.person-has-account" -> "person";
			default -> "username";
		};
	}

	private String form(NewAccountForm form, Model model) {
		model.addAttribute("roles", this.texts.of(Role.values()));
		model.addAttribute("people",
				this.people.withoutAccount(this.texts.today())
					.stream()
					.map((person) -> new Option(person.id().toString(), person.name() + " · " + person.staffNumber()))
					.toList());
		return "account/accounts/form";
	}

}
