package org.workstyle.account.web;

import java.util.List;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.ReachedUnit;
import org.workstyle.account.SignIn;
import org.workstyle.account.SignInHistory;
import org.workstyle.account.SignInOutcome;
import org.workstyle.account.SignedInSessions;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * What the portal knows of whoever is signed in: data, scope and sign-ins.
 */
@Controller
@RequestMapping("/profile")
class ProfileController {

	private final PersonDirectory people;

	private final DataScopes scopes;

	private final SignInHistory history;

	private final SignedInSessions sessions;

	private final AccountTexts texts;

	ProfileController(PersonDirectory people, DataScopes scopes, SignInHistory history, SignedInSessions sessions,
			AccountTexts texts) {
		this.people = people;
		this.scopes = scopes;
		this.history = history;
		this.sessions = sessions;
		this.texts = texts;
	}

	@GetMapping
	String show(@SignedIn CurrentUser user, Model model) {
		List<SignIn> signIns = this.history.of(user.account());
		PersonId person = user.person();
		if (person != null) {
			this.people.find(person, this.texts.today()).ifPresent((own) -> model.addAttribute("person", own));
		}
		model.addAttribute("user", user);
		model.addAttribute("everything", user.roles().stream().anyMatch(Role::seesAllUnits));
		model.addAttribute("reached", reached(user));
		model.addAttribute("signIns", signIns);
		model.addAttribute("previous", succeeded(signIns).stream().skip(1).findFirst().orElse(null));
		model.addAttribute("failures", failuresBeforeThis(signIns));
		return "account/profile/show";
	}

	@PostMapping("/other-sessions/end")
	String endOthers(@SignedIn CurrentUser user, HttpSession session, RedirectAttributes redirect) {
		this.sessions.endOthers(user.getUsername(), session.getId());
		redirect.addFlashAttribute("flash", "account.profile.others-ended");
		return "redirect:/profile";
	}

	private List<ReachedUnit> reached(CurrentUser user) {
		PersonId person = user.person();
		boolean works = user.is(Role.STAFF) || user.is(Role.UNIT_HEAD);
		return (person != null && works) ? this.scopes.explain(person, user.is(Role.UNIT_HEAD)) : List.of();
	}

	/**
	 * Failures between the sign-in before and the present one: the owner should know
	 * them.
	 */
	private static long failuresBeforeThis(List<SignIn> signIns) {
		return signIns.stream()
			.dropWhile((signIn) -> signIn.outcome() != SignInOutcome.SUCCEEDED)
			.skip(1)
			.takeWhile((signIn) -> signIn.outcome() != SignInOutcome.SUCCEEDED)
			.filter((signIn) -> signIn.outcome() == SignInOutcome.FAILED)
			.count();
	}

	private static List<SignIn> succeeded(List<SignIn> signIns) {
		return signIns.stream().filter((signIn) -> signIn.outcome() == SignInOutcome.SUCCEEDED).toList();
	}

}
