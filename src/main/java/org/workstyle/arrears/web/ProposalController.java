package org.workstyle.arrears.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.arrears.ArrearsItemId;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.ProposalKind;
import org.workstyle.arrears.ProposalManagement;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Proposes write-offs, 死欠 and surcharge beyond the tax, and takes the answer of the
 * second person.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class ProposalController {

	private final ProposalManagement management;

	private final CasePages pages;

	private final ArrearsChoices choices;

	ProposalController(ProposalManagement management, CasePages pages, ArrearsChoices choices) {
		this.management = management;
		this.pages = pages;
		this.choices = choices;
	}

	@GetMapping("/arrears-items/{id}/proposals/new")
	String newForm(@PathVariable ArrearsItemId id, @SignedIn Actor actor, Model model) {
		ProposalForm form = new ProposalForm();
		form.setKind(ProposalKind.WRITE_OFF);
		form.setBookedOn(this.pages.today());
		model.addAttribute(form);
		return page(this.pages.ofItem(id, actor), id, model);
	}

	@PostMapping("/arrears-items/{id}/proposals")
	String create(@PathVariable ArrearsItemId id, @Valid ProposalForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofItem(id, actor);
		if (!Refusals.unlessRefused(errors, () -> this.management.propose(id, form.getEntry(), form.facts(), actor))) {
			return page(arrearsCase, id, model);
		}
		redirect.addFlashAttribute("flash", "arrears.proposal.made");
		return CasePages.redirect(arrearsCase);
	}

	@PostMapping("/arrears-proposals/{id}/decision")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String decide(@PathVariable UUID id, @RequestParam boolean agreed, @RequestParam String answer,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofProposal(id, actor);
		Told.by(redirect, agreed ? "arrears.proposal.agreed" : "arrears.proposal.refused", answer,
				() -> this.management.decide(id, agreed, answer, actor));
		return CasePages.redirect(arrearsCase);
	}

	private String page(CaseDetails arrearsCase, ArrearsItemId id, Model model) {
		model.addAttribute("kinds", this.choices.of(ProposalKind.values()));
		return this.pages.form("proposals/new", arrearsCase, id, model);
	}

}
