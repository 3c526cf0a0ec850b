package org.workstyle.regulation.web;

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

import org.workstyle.regulation.ReferenceLookup;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RevisionDetails;
import org.workstyle.regulation.RevisionManagement;
import org.workstyle.regulation.TextComparison;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * A revision's text, its steps, and its comparison with another one.
 */
@Controller
@RequestMapping("/regulations/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RevisionController {

	private final RegulationRecords records;

	private final RevisionManagement management;

	private final ReferenceLookup references;

	private final RevisionAttachments attachments;

	private final RegulationChoices choices;

	RevisionController(RegulationRecords records, RevisionManagement management, ReferenceLookup references,
			RevisionAttachments attachments, RegulationChoices choices) {
		this.records = records;
		this.management = management;
		this.references = references;
		this.attachments = attachments;
		this.choices = choices;
	}

	@GetMapping("/revisions/{number}")
	String show(@PathVariable RegulationId id, @PathVariable int number, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = this.records.find(id, actor);
		RevisionDetails revision = regulation.revision(number);
		model.addAttribute("regulation", regulation);
		model.addAttribute("revision", revision);
		model.addAttribute("former", regulation.before(revision).orElse(null));
		model.addAttribute("text", ArticleView.of(this.records.text(revision), this.references.of(revision)));
		model.addAttribute("attachments", this.attachments.of(revision));
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/revisions/show";
	}

	@GetMapping("/comparison")
	String compare(@PathVariable RegulationId id, @RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, @RequestParam(defaultValue = "sides") String view,
			@RequestParam(defaultValue = "false") boolean changes, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = this.records.find(id, actor);
		RevisionDetails after = (to != null) ? regulation.revision(to) : regulation.revisions().get(0);
		RevisionDetails before = (from != null) ? regulation.revision(from) : regulation.before(after).orElse(after);
		TextComparison comparison = this.records.compare(before, after);
		model.addAttribute("regulation", regulation);
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("comparison", comparison);
		model.addAttribute("column", view.equals("column"));
		model.addAttribute("changesOnly", changes);
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/comparison";
	}

	@PostMapping("/revisions/{number}/steps")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String step(@PathVariable RegulationId id, @PathVariable int number, @RequestParam String step,
			@RequestParam(defaultValue = "") String note, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "regulation.step.taken", () -> take(id, number, step, note, actor));
		return "redirect:/regulations/{id}";
	}

	private void take(RegulationId id, int number, String step, String note, Actor actor) {
		switch (step) {
			case "advance" -> this.management.advance(id, number, note.isBlank() ? null : note, actor);
			case "withdrawal" -> this.management.withdraw(id, number, Told.needed(note), actor);
			default -> this.management.sendBack(id, number, Told.needed(note), actor);
		}
	}

}
