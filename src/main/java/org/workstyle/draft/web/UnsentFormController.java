package org.workstyle.draft.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.draft.UnsentForms;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Shows, after sign-in, the form that came too late, to send it again or to drop it.
 */
@Controller
@RequestMapping(UnsentForms.PAGE)
class UnsentFormController {

	private final UnsentForms forms;

	UnsentFormController(UnsentForms forms) {
		this.forms = forms;
	}

	@GetMapping
	String show(HttpSession session, @SignedIn Actor actor, Model model) {
		return this.forms.find(session, actor).map((form) -> {
			model.addAttribute("unsent", form);
			return "draft/unsent";
		}).orElse("redirect:/");
	}

	/**
	 * Has the browser send the same fields on to where they were meant for.
	 */
	@PostMapping
	ResponseEntity<Void> send(HttpServletRequest request, @SignedIn Actor actor) {
		String action = this.forms.find(request.getSession(), actor).map((form) -> {
			this.forms.drop(request.getSession());
			return form.action();
		}).orElse(null);
		if (action == null) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.location(URI.create(request.getContextPath() + "/"))
				.build();
		}
		return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
			.location(URI.create(request.getContextPath() + action))
			.build();
	}

	@PostMapping("/removal")
	String drop(HttpSession session) {
		this.forms.drop(session);
		return "redirect:/";
	}

}
