package org.workstyle.regulation.web;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.history.RecordHistory;
import org.workstyle.regulation.ReferenceLookup;
import org.workstyle.regulation.Regulation;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationManagement;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RevisionManagement;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * The page of a regulation: its life, its revisions and what belongs to it.
 */
@Controller
@RequestMapping("/regulations/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class RegulationController {

	private static final String PAGE = "redirect:/regulations/{id}";

	private final RegulationRecords records;

	private final RegulationManagement management;

	private final RevisionManagement revisions;

	private final ReferenceLookup references;

	private final RecordHistory history;

	private final RegulationChoices choices;

	RegulationController(RegulationRecords records, RegulationManagement management, RevisionManagement revisions,
			ReferenceLookup references, RecordHistory history, RegulationChoices choices) {
		this.records = records;
		this.management = management;
		this.revisions = revisions;
		this.references = references;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable RegulationId id, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = this.records.find(id, actor);
		model.addAttribute("regulation", regulation);
		model.addAttribute("inbound", this.references.to(regulation));
		model.addAttribute("trail", this.choices.trail());
		return "regulation/show";
	}

	@GetMapping("/in-force")
	String inForce(@PathVariable RegulationId id,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		RegulationDetails regulation = this.records.find(id, actor);
		return regulation.inForceOn(on).map((revision) -> {
			redirect.addFlashAttribute("askedOn", on);
			return "redirect:/regulations/{id}/revisions/" + revision.number();
		}).orElseGet(() -> {
			redirect.addFlashAttribute("flash", "regulation.in-force.none").addFlashAttribute("flashTone", "warning");
			return PAGE;
		});
	}

	@GetMapping("/history")
	String history(@PathVariable RegulationId id, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = this.records.find(id, actor);
		model.addAttribute("regulation", regulation);
		model.addAttribute("entries", this.history.of(Regulation.class, id));
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/history";
	}

	@PostMapping("/revisions")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String revise(@PathVariable RegulationId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		boolean opened = Told.by(redirect, "regulation.revised", reason,
				() -> redirect.addAttribute("number", this.revisions.open(id, reason, actor)));
		return opened ? "redirect:/regulations/{id}/revisions/{number}/text" : PAGE;
	}

	@PostMapping("/reviews")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String review(@PathVariable RegulationId id, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "regulation.reviewed", () -> this.management.review(id, actor));
		return PAGE;
	}

	@PostMapping("/repeal")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String repeal(@PathVariable RegulationId id,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @RequestParam String reason,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "regulation.repealed", reason, () -> this.management.repeal(id, on, reason, actor));
		return PAGE;
	}

}
