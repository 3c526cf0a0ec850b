package org.workstyle.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.AccountManagement;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * The choice of an own password, which the first sign-in leads to. Afterwards it goes on
 * to the page that was wanted.
 */
@Controller
@RequestMapping("/profile/password")
class PasswordController {

	private final AccountManagement accounts;

	private final SignedInUser signedIn;

	private final RequestCache wanted;

	PasswordController(AccountManagement accounts, SignedInUser signedIn, RequestCache wanted) {
		this.accounts = accounts;
		this.signedIn = signedIn;
		this.wanted = wanted;
	}

	/**
	 * Blanks at the ends of a password are part of it.
	 */
	@InitBinder("passwordForm")
	void typed(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new UntrimmedText());
	}

	@GetMapping
	String form(@SignedIn CurrentUser user, Model model) {
		model.addAttribute(new PasswordForm());
		return page(user, model);
	}

	@PostMapping
	String update(@Valid PasswordForm form, BindingResult errors, @SignedIn CurrentUser user, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasFieldErrors() && !form.isRepeatedRightly()) {
			errors.rejectValue("repeated", "account.error.password-repeated-wrongly");
		}
		if (!errors.hasErrors()) {
			choose(user, form, errors);
		}
		if (errors.hasErrors()) {
			return page(user, model);
		}
		this.signedIn.continueAs(user.withNewPassword(), request, response);
		redirect.addFlashAttribute("flash", "account.password.changed");
		return "redirect:" + next(request, response);
	}

	private void choose(CurrentUser user, PasswordForm form, BindingResult errors) {
		try {
			this.accounts.choosePassword(user.account(), form.getCurrent(), form.getChosen());
		}
		catch (PortalException ex) {
			String field = ex.messageKey().endsWith("password-wrong") ? "current" : "chosen";
			errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
		}
	}

	private String next(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.wanted.getRequest(request, response);
		return (saved != null) ? saved.getRedirectUrl() : "/profile";
	}

	private static String page(CurrentUser user, Model model) {
		model.addAttribute("due", user.isPasswordExpired());
		return "account/password";
	}

}
