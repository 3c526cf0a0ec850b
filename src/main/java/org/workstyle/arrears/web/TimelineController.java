package org.workstyle.arrears.web;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseHead;
import org.workstyle.arrears.CaseHeads;
import org.workstyle.arrears.CaseTimeline;
import org.workstyle.arrears.NoteManagement;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Everything that happened in a case, with its notes.
 */
@Controller
@RequestMapping("/arrears-cases/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class TimelineController {

	private static final int LONGEST_NOTE = 1000;

	private final CaseTimeline timeline;

	private final NoteManagement notes;

	private final CaseHeads cases;

	private final ClearingChoices choices;

	TimelineController(CaseTimeline timeline, NoteManagement notes, CaseHeads cases, ClearingChoices choices) {
		this.timeline = timeline;
		this.notes = notes;
		this.cases = cases;
		this.choices = choices;
	}

	@GetMapping("/timeline")
	String list(@PathVariable ArrearsCaseId id, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Locale locale,
			Model model) {
		CaseHead head = this.cases.of(id, actor);
		model.addAttribute("head", head);
		model.addAttribute("trail", this.choices.trail(head));
		model.addAttribute("page", this.timeline.page(id, after, before, locale));
		model.addAttribute("noteKey", UUID.randomUUID());
		return "arrears/timeline/list";
	}

	@PostMapping("/notes")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String takeNote(@PathVariable ArrearsCaseId id, @RequestParam String text, @RequestParam UUID entryKey,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "arrears.note.taken",
				() -> this.notes.take(id, entryKey, Told.needed(text, LONGEST_NOTE, "arrears.error.note"), actor));
		return "redirect:/arrears-cases/{id}";
	}

}
