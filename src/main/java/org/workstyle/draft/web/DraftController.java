package org.workstyle.draft.web;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

import org.workstyle.draft.Draft;
import org.workstyle.draft.Drafts;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * What the script of a form marked with {@code data-draft} asks for.
 */
@Controller
@RequestMapping("/drafts")
class DraftController {

	private static final Pattern FORM = Pattern.compile("[\\w:.-]{1,100}");

	/** A place in the portal, never another site. */
	private static final Pattern ADDRESS = Pattern.compile("/(?![/\\\\])[^\\s\\\\]{0,1000}");

	private static final int LONGEST_TITLE = 200;

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * The bar above the form that offers what was typed; nothing where nothing was.
	 */
	@GetMapping("/offer")
	Object offer(@RequestParam String form, @SignedIn Actor actor, Model model) {
		return this.drafts.find(form, actor).<Object>map((draft) -> {
			model.addAttribute("draft", draft);
			return "draft/_offer";
		}).orElseGet(() -> ResponseEntity.noContent().build());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@RequestParam String form, @RequestParam String content, @RequestParam String address,
			@RequestParam String title, @SignedIn Actor actor) {
		boolean fits = FORM.matcher(form).matches() && ADDRESS.matcher(address).matches()
				&& title.length() <= LONGEST_TITLE && content.length() <= Draft.LONGEST;
		if (!fits) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		this.drafts.keep(form, content, address, title, actor);
	}

	@PostMapping("/removal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(@RequestParam String form, @SignedIn Actor actor) {
		this.drafts.drop(form, actor);
	}

}
