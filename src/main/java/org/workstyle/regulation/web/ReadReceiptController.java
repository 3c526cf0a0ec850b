package org.workstyle.regulation.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.regulation.OwnReading;
import org.workstyle.regulation.ReadReceipts;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.RevisionDetails;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Reading a revision in peace: what changed since one last read it, the receipt, and how
 * far the reading came.
 */
@Controller
@RequestMapping("/regulations/{id}/revisions/{number}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ReadReceiptController {

	private final RegulationRecords records;

	private final ReadReceipts receipts;

	private final RevisionAttachments attachments;

	private final DataScopes scopes;

	private final RegulationChoices choices;

	ReadReceiptController(RegulationRecords records, ReadReceipts receipts, RevisionAttachments attachments,
			DataScopes scopes, RegulationChoices choices) {
		this.records = records;
		this.receipts = receipts;
		this.attachments = attachments;
		this.scopes = scopes;
		this.choices = choices;
	}

	@GetMapping("/reading")
	String read(@PathVariable RegulationId id, @PathVariable int number,
			@RequestParam(defaultValue = "false") boolean whole, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = this.records.find(id, actor);
		RevisionDetails revision = regulation.revision(number);
		OwnReading own = this.receipts.own(revision, actor);
		Integer last = own.lastRead();
		if (last != null && !whole) {
			model.addAttribute("since", regulation.revision(last));
			model.addAttribute("comparison", this.records.compare(regulation.revision(last), revision));
		}
		else {
			model.addAttribute("text", this.records.text(revision));
		}
		model.addAttribute("regulation", regulation);
		model.addAttribute("revision", revision);
		model.addAttribute("own", own);
		model.addAttribute("attachments", this.attachments.of(revision));
		model.addAttribute("confirms", actor.personId() != null);
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/revisions/reading";
	}

	@PostMapping("/receipts")
	String confirm(@PathVariable RegulationId id, @PathVariable int number, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "regulation.reading.confirmed",
				() -> this.receipts.confirm(this.records.find(id, actor).revision(number), actor));
		return "redirect:/regulations/{id}/revisions/{number}/reading";
	}

	@GetMapping("/receipts")
	String progress(@PathVariable RegulationId id, @PathVariable int number, @SignedIn Actor actor, Model model) {
		RegulationDetails regulation = this.records.find(id, actor);
		RevisionDetails revision = regulation.revision(number);
		model.addAttribute("regulation", regulation);
		model.addAttribute("revision", revision);
		model.addAttribute("progress", this.receipts.progress(regulation, revision, this.scopes.of(actor)));
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/revisions/receipts";
	}

}
