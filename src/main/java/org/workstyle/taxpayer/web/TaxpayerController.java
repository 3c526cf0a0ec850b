package org.workstyle.taxpayer.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.Taxpayer;
import org.workstyle.taxpayer.TaxpayerDetails;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerRecords;

/**
 * One taxpayer: what it is, what it was, its files and who changed what.
 */
@Controller
@RequestMapping("/taxpayers/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class TaxpayerController {

	private final TaxpayerRecords records;

	private final Attachments attachments;

	private final RecordHistory history;

	private final TaxpayerChoices choices;

	TaxpayerController(TaxpayerRecords records, Attachments attachments, RecordHistory history,
			TaxpayerChoices choices) {
		this.records = records;
		this.attachments = attachments;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable TaxpayerId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("taxpayer", this.records.find(id, actor));
		model.addAttribute("attachments",
				this.attachments.list(new AttachmentOwner(TaxpayerAttachments.OWNER_TYPE, id.value())));
		model.addAttribute("trail", this.choices.register());
		return "taxpayer/show";
	}

	@GetMapping("/history")
	String history(@PathVariable TaxpayerId id, @SignedIn Actor actor, Model model) {
		TaxpayerDetails taxpayer = this.records.find(id, actor);
		model.addAttribute("taxpayer", taxpayer);
		model.addAttribute("entries", this.history.of(Taxpayer.class, id));
		model.addAttribute("trail", this.choices.record(taxpayer.row()));
		return "taxpayer/history";
	}

}
