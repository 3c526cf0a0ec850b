package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.arrears.ArrearsCase;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ArrearsSettings;
import org.workstyle.arrears.CaseDebt;
import org.workstyle.arrears.CaseDebts;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.CaseRecords;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * One case on one page: what is owed on a day, how it came, what comes next.
 */
@Controller
@RequestMapping("/arrears-cases/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class CaseController {

	private final CaseRecords records;

	private final CaseDebts debts;

	private final ArrearsSettings settings;

	private final Attachments attachments;

	private final RecordHistory history;

	private final ClearingParts clearing;

	private final ArrearsChoices choices;

	CaseController(CaseRecords records, CaseDebts debts, ArrearsSettings settings, Attachments attachments,
			RecordHistory history, ClearingParts clearing, ArrearsChoices choices) {
		this.records = records;
		this.debts = debts;
		this.settings = settings;
		this.attachments = attachments;
		this.history = history;
		this.clearing = clearing;
		this.choices = choices;
	}

	@GetMapping
	String show(@PathVariable ArrearsCaseId id,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
			@SignedIn Actor actor, Locale locale, Model model) {
		CaseDetails arrearsCase = this.records.find(id, actor);
		LocalDate today = this.choices.today();
		CaseDebt debt = this.debts.of(id, (date != null) ? date : today);
		model.addAttribute("arrearsCase", arrearsCase);
		model.addAttribute("debt", debt);
		model.addAttribute("today", today);
		model.addAttribute("taxNames", this.choices.taxNames());
		model.addAttribute("settings", this.settings.ofSurcharge(debt.day()));
		model.addAttribute("attachments",
				this.attachments.list(new AttachmentOwner(CaseAttachments.OWNER_TYPE, id.value())));
		this.clearing.addTo(model, id, locale);
		model.addAttribute("trail", this.choices.trail());
		return "arrears/cases/show";
	}

	@GetMapping("/history")
	String history(@PathVariable ArrearsCaseId id, @SignedIn Actor actor, Model model) {
		CaseDetails arrearsCase = this.records.find(id, actor);
		model.addAttribute("arrearsCase", arrearsCase);
		model.addAttribute("entries", this.history.of(ArrearsCase.class, id));
		model.addAttribute("trail", this.choices.trail(arrearsCase.row()));
		return "arrears/cases/history";
	}

}
