package org.workstyle.arrears.web;

import java.time.LocalDate;
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
import org.workstyle.arrears.StopKind;
import org.workstyle.arrears.StopManagement;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Takes down deferrals and other days without surcharge, when they end, and which were a
 * mistake.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class StopController {

	private final StopManagement management;

	private final CasePages pages;

	private final ArrearsChoices choices;

	StopController(StopManagement management, CasePages pages, ArrearsChoices choices) {
		this.management = management;
		this.pages = pages;
		this.choices = choices;
	}

	@GetMapping("/arrears-items/{id}/stops/new")
	String newForm(@PathVariable ArrearsItemId id, @SignedIn Actor actor, Model model) {
		CaseDetails arrearsCase = this.pages.ofItem(id, actor);
		StopForm form = new StopForm();
		form.setKind(StopKind.DEFERRAL);
		form.setFrom(this.pages.debt(arrearsCase).item(id).item().due().plusDays(1));
		model.addAttribute(form);
		return page(arrearsCase, id, model);
	}

	@PostMapping("/arrears-items/{id}/stops")
	String create(@PathVariable ArrearsItemId id, @Valid StopForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofItem(id, actor);
		if (!Refusals.unlessRefused(errors, () -> this.management.stop(id, form.getEntry(), form.facts(), actor))) {
			return page(arrearsCase, id, model);
		}
		redirect.addFlashAttribute("flash", "arrears.stop.entered");
		return CasePages.redirect(arrearsCase);
	}

	@GetMapping("/arrears-stops/{id}/end")
	String endForm(@PathVariable UUID id, @SignedIn Actor actor, Model model) {
		StopEndForm form = new StopEndForm();
		form.setTo(this.pages.today());
		model.addAttribute(form);
		return endPage(this.pages.ofStop(id, actor), id, model);
	}

	@PostMapping("/arrears-stops/{id}/end")
	String end(@PathVariable UUID id, @Valid StopEndForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofStop(id, actor);
		LocalDate to = form.getTo();
		if (to == null || !Refusals.unlessRefused(errors, () -> this.management.end(id, to, form.getReason(), actor))) {
			return endPage(arrearsCase, id, model);
		}
		redirect.addFlashAttribute("flash", "arrears.stop.ended");
		return CasePages.redirect(arrearsCase);
	}

	@PostMapping("/arrears-stops/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofStop(id, actor);
		Told.by(redirect, "arrears.stop.taken-back", reason, () -> this.management.withdraw(id, reason, actor));
		return CasePages.redirect(arrearsCase);
	}

	private String page(CaseDetails arrearsCase, ArrearsItemId id, Model model) {
		model.addAttribute("kinds",
				this.choices.of(StopKind.DEFERRAL, StopKind.AUTHORITY_FAULT, StopKind.NATIONAL_SCHEME));
		return this.pages.form("stops/new", arrearsCase, id, model);
	}

	private String endPage(CaseDetails arrearsCase, UUID id, Model model) {
		model.addAttribute("stop", id);
		return this.pages.form("stops/end", arrearsCase, model);
	}

}
