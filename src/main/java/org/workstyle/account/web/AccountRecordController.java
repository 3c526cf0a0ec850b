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
import org.springframework.web.bind.annotation.RequestParam;
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
import org.workstyle.shared.Told;

/**
 * One account: its roles, whether it may be used, its sign-ins and its history.
 */
@Controller
@RequestMapping("/accounts/{id}")
@PreAuthorize("hasRole('ADMIN')")
class AccountRecordController {

	private static final String RECORD = "redirect:/accounts/{id}";

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
				redirect.addFlashAttribute("flash", "account.accounts.roles-changed");
				return RECORD;
			}
			catch (PortalException ex) {
				errors.rejectValue("roles", ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(id, model);
	}

	@PostMapping("/disablement")
	String disable(@PathVariable AccountId id, @RequestParam(defaultValue = "") String reason,
			@SignedIn CurrentUser user, RedirectAttributes redirect) {
		Told.by(redirect, "account.accounts.disabled", reason, () -> {
			refuseOwn(id, user);
			this.accounts.disable(id, reason);
		});
		return RECORD;
	}

	@PostMapping("/enablement")
	String enable(@PathVariable AccountId id, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		Told.by(redirect, "account.accounts.enabled", reason, () -> this.accounts.enable(id, reason));
		return RECORD;
	}

	@PostMapping("/unlocking")
	String unlock(@PathVariable AccountId id, RedirectAttributes redirect) {
		Told.by(redirect, "account.accounts.unlocked", () -> this.accounts.unlock(id));
		return RECORD;
	}

	@PostMapping("/password-reset")
	String resetPassword(@PathVariable AccountId id, @RequestParam(defaultValue = "") String reason,
			@SignedIn CurrentUser user, Model model, RedirectAttributes redirect) {
		boolean reset = Told.by(redirect, () -> {
			Told.needed(reason);
			refuseOwn(id, user);
			model.addAttribute("password", this.accounts.resetPassword(id, reason));
		});
		if (!reset) {
			return RECORD;
		}
		model.addAttribute("account", this.list.get(id));
		return "account/accounts/password";
	}

	private static void refuseOwn(AccountId id, CurrentUser user) {
		if (user.account().equals(id)) {
			throw new PortalException("account.error.own-account");
		}
	}

	private String form(AccountId id, Model model) {
		model.addAttribute("account", this.list.get(id));
		model.addAttribute("roles", this.texts.of(Role.values()));
		return "account/accounts/roles";
	}

}
