package org.workstyle.inspection.web;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.history.RecordHistory;
import org.workstyle.inspection.Finding;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingManagement;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * One finding: read by its unit and those who see all, verified and decided on by
 * inspectors.
 */
@Controller
@RequestMapping("/findings/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class FindingController {

	private static final String PAGE = "redirect:/findings/{id}";

	private final FindingRecords records;

	private final FindingManagement management;

	private final RecordHistory history;

	private final InspectionChoices choices;

	FindingController(FindingRecords records, FindingManagement management, RecordHistory history,
			InspectionChoices choices) {
		this.records = records;
		this.management = management;
		this.history = history;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return this.choices.findings();
	}

	@GetMapping
	String show(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("finding", this.records.find(id, actor));
		model.addAttribute("today", this.choices.today());
		return "inspection/findings/show";
	}

	@GetMapping("/history")
	String history(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("number", this.records.number(id, actor));
		model.addAttribute("entries", this.history.of(Finding.class, id));
		return "inspection/findings/history";
	}

	@PostMapping("/sign-off")
	@PreAuthorize("hasRole('INSPECTOR')")
	String signOff(@PathVariable FindingId id, @RequestParam long version, @RequestParam String opinion,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "inspection.finding.signed-off", opinion,
				() -> this.management.signOff(id, version, opinion, actor));
		return PAGE;
	}

	@PostMapping("/return")
	@PreAuthorize("hasRole('INSPECTOR')")
	String sendBack(@PathVariable FindingId id, @RequestParam long version, @RequestParam String opinion,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "inspection.finding.sent-back", opinion,
				() -> this.management.sendBack(id, version, opinion, actor));
		return PAGE;
	}

	@PostMapping("/extension-decision")
	@PreAuthorize("hasRole('INSPECTOR')")
	String decide(@PathVariable FindingId id, @RequestParam boolean granted, @RequestParam String answer,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "inspection.extension.decided", answer,
				() -> this.management.decideExtension(id, granted, answer, actor));
		return PAGE;
	}

}
