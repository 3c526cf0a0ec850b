package org.workstyle.account.web;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.workstyle.account.SignInHistory;

/**
 * Every sign-in and every failure, of all accounts and of names that have none.
 */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class SignInController {

	private final SignInHistory history;

	SignInController(SignInHistory history) {
		this.history = history;
	}

	@GetMapping("/sign-ins")
	String list(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "false") boolean failed,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, Model model) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/sign-ins");
		PeopleFilterForm.add(address, "username", username);
		PeopleFilterForm.add(address, "failed", failed ? "true" : null);
		model.addAttribute("page", this.history.all(username, failed, after, before));
		model.addAttribute("username", username);
		model.addAttribute("failed", failed);
		model.addAttribute("address", address.encode().build().toUriString());
		return "account/accounts/sign-ins";
	}

}
