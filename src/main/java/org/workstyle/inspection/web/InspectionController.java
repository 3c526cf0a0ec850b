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

import org.workstyle.account.DataScopes;
import org.workstyle.history.RecordHistory;
import org.workstyle.inspection.ClosingGaps;
import org.workstyle.inspection.FindingList;
import org.workstyle.inspection.Inspection;
import org.workstyle.inspection.InspectionDetails;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.InspectionManagement;
import org.workstyle.inspection.InspectionRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * One inspection: its items by unit, its findings, its history, its end.
 */
@Controller
@RequestMapping("/inspections/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class InspectionController {

	private final InspectionRecords records;

	private final InspectionManagement management;

	private final FindingList findings;

	private final ClosingGaps gaps;

	private final RecordHistory history;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	InspectionController(InspectionRecords records, InspectionManagement management, FindingList findings,
			ClosingGaps gaps, RecordHistory history, DataScopes scopes, InspectionChoices choices) {
		this.records = records;
		this.management = management;
		this.findings = findings;
		this.gaps = gaps;
		this.history = history;
		this.scopes = scopes;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return this.choices.inspections();
	}

	@GetMapping
	String show(@PathVariable InspectionId id, @SignedIn Actor actor, Model model) {
		InspectionDetails inspection = this.records.find(id, actor);
		model.addAttribute("inspection", inspection);
		model.addAttribute("findings", this.findings.ofInspection(id, this.scopes.of(actor)));
		model.addAttribute("today", this.choices.today());
		model.addAttribute("inspects", actor.is(Role.INSPECTOR));
		model.addAttribute("readsAll", this.scopes.of(actor).everything());
		model.addAttribute("changes", actor.is(Role.INSPECTOR) && inspection.isOpen());
		return "inspection/inspections/show";
	}

	@GetMapping("/history")
	@PreAuthorize("hasAnyRole('PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
	String history(@PathVariable InspectionId id, @SignedIn Actor actor, Model model) {
		String title = this.records.title(id, actor);
		model.addAttribute("title", title);
		model.addAttribute("trail", this.choices.inspection(id, title));
		model.addAttribute("entries", this.history.of(Inspection.class, id));
		return "inspection/inspections/history";
	}

	@GetMapping("/closure")
	@PreAuthorize("hasRole('INSPECTOR')")
	String closure(@PathVariable InspectionId id, @SignedIn Actor actor, Model model) {
		InspectionDetails inspection = this.records.find(id, actor);
		model.addAttribute("inspection", inspection);
		model.addAttribute("gaps", this.gaps.of(inspection, actor));
		model.addAttribute("trail", this.choices.inspection(id, inspection.title()));
		return "inspection/inspections/closure";
	}

	@PostMapping("/closure")
	@PreAuthorize("hasRole('INSPECTOR')")
	String close(@PathVariable InspectionId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "inspection.closed", reason, () -> this.management.close(id, reason, actor));
		return "redirect:/inspections/{id}";
	}

}
