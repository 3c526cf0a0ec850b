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

import org.workstyle.account.Account;
import org.workstyle.account.AccountId;
import org.workstyle.account.AccountList;
import org.workstyle.account.AccountManagement;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.SignInHistory;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * One account: its roles, whether it may be used, its sign-ins and its history.
 */
@Controller
@RequestMapping("/accounts/{id}")
@PreAuthorize("hasRole('ADMIN')")
class AccountRecordController {

	private final AccountManagement accounts;

	private final AccountList list;

	private final SignInHistory signIns;

	private final RecordHistory history;

	private final AccountTexts texts;

	AccountRecordController(AccountManagement accounts, AccountList list, SignInHistory signIns, RecordHistory history,
			AccountTexts texts) {
		this.accounts = accounts;
		this.list = list;
		this.signIns = signIns;
		this.history = history;
		this.texts = texts;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/accounts", this.texts.text("account.accounts.title")));
	}

	@GetMapping
	String show(@PathVariable AccountId id, @SignedIn CurrentUser user, Model model) {
		model.addAttribute("account", this.list.get(id));
		model.addAttribute("own", user.account().equals(id));
		model.addAttribute("signIns", this.signIns.of(id));
		model.addAttribute("entries", this.history.of(Account.class, id));
		return "account/accounts/show";
	}

	@GetMapping("/roles/edit")
	String editForm(@PathVariable AccountId id, Model model) {
		model.addAttribute(RolesForm.from(this.accounts.get(id)));
		return form(id, model);
	}

	@PostMapping("/roles")
	String update(@PathVariable AccountId id, @Valid RolesForm form, BindingResult errors, @SignedIn CurrentUser user,
			Model model, RedirectAttributes redirect) {
		if (user.account().equals(id)) {
			errors.reject("account.error.own-account");
		}
		if (!errors.hasErrors()) {
			try {
				this.accounts.changeRoles(id, (form.getVersion() != null) ? form.getVersion() : -1, form.getRoles(),
						form.getReason());
				return shown(id, "account.accounts.roles-changed", redirect);
			}
			catch (PortalException ex) {
				errors.rejectValue("roles", ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(id, model);
	}

	@PostMapping("/disablement")
	String disable(@PathVariable AccountId id, @Valid ReasonForm form, BindingResult errors, @SignedIn CurrentUser user,
			RedirectAttributes redirect) {
		if (errors.hasErrors() || user.account().equals(id)) {
			return refused(id, errors.hasErrors() ? "account.error.reason" : "account.error.own-account", redirect);
		}
		this.accounts.disable(id, form.getReason());
		return shown(id, "account.accounts.disabled", redirect);
	}

	@PostMapping("/enablement")
	String enable(@PathVariable AccountId id, @Valid ReasonForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return refused(id, "account.error.reason", redirect);
		}
		this.accounts.enable(id, form.getReason());
		return shown(id, "account.accounts.enabled", redirect);
	}

	@PostMapping("/unlocking")
	String unlock(@PathVariable AccountId id, RedirectAttributes redirect) {
		this.accounts.unlock(id);
		return shown(id, "account.accounts.unlocked", redirect);
	}

	@PostMapping("/password-reset")
	String resetPassword(@PathVariable AccountId id, @Valid ReasonForm form, BindingResult errors,
			@SignedIn CurrentUser user, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors() || user.account().equals(id)) {
			return refused(id, errors.hasErrors() ? "account.error.reason" : "account.error.own-account", redirect);
		}
		model.addAttribute("password", this.accounts.resetPassword(id, form.getReason()));
		model.addAttribute("account", this.list.get(id));
		return "account/accounts/password";
	}

	private String form(AccountId id, Model model) {
		model.addAttribute("account", this.list.get(id));
		model.addAttribute("roles", this.texts.of(Role.values()));
		return "account/accounts/roles";
	}

	private static String refused(AccountId id, String key, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flashTone", "danger");
		return shown(id, key, redirect);
	}

	private static String shown(AccountId id, String key, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", key);
		return "redirect:/accounts/" + id;
	}

}
