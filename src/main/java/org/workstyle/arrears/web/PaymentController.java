package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseDebt;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.PaymentManagement;
import org.workstyle.arrears.PaymentMethod;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;

/**
 * Records payments of a case and takes back those that did not stand.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class PaymentController {

	private final PaymentManagement management;

	private final CasePages pages;

	private final ArrearsChoices choices;

	PaymentController(PaymentManagement management, CasePages pages, ArrearsChoices choices) {
		this.management = management;
		this.pages = pages;
		this.choices = choices;
	}

	@GetMapping("/arrears-cases/{id}/payments/new")
	String newForm(@PathVariable ArrearsCaseId id, @SignedIn Actor actor, Model model) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		PaymentForm form = new PaymentForm();
		form.setMethod(PaymentMethod.TRANSFER);
		form.setPaidOn(this.pages.today());
		form.setBookedOn(this.pages.today());
		CaseDebt debt = this.pages.debt(arrearsCase);
		debt.open().forEach((item) -> {
			ShareForm share = new ShareForm();
			share.setItem(item.item().id().value());
			form.getShares().add(share);
		});
		model.addAttribute(form);
		return page(arrearsCase, debt, model);
	}

	@PostMapping("/arrears-cases/{id}/payments")
	String create(@PathVariable ArrearsCaseId id, @Valid PaymentForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		AtomicBoolean stored = new AtomicBoolean();
		if (!Refusals.unlessRefused(errors,
				() -> stored.set(this.management.record(id, form.getEntry(), form.facts(), actor)))) {
			return page(arrearsCase, this.pages.debt(arrearsCase), model);
		}
		redirect.addFlashAttribute("flash",
				stored.get() ? "arrears.payment.recorded" : "arrears.payment.stored-before");
		return CasePages.redirect(arrearsCase);
	}

	@GetMapping("/arrears-payments/{id}/reversal")
	String reversalForm(@PathVariable UUID id, @SignedIn Actor actor, Model model) {
		ReversalForm form = new ReversalForm();
		form.setBookedOn(this.pages.today());
		model.addAttribute(form);
		return reversalPage(this.pages.ofPayment(id, actor), id, model);
	}

	@PostMapping("/arrears-payments/{id}/reversal")
	String reverse(@PathVariable UUID id, @Valid ReversalForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.ofPayment(id, actor);
		LocalDate bookedOn = form.getBookedOn();
		if (bookedOn == null || !Refusals.unlessRefused(errors,
				() -> this.management.reverse(id, bookedOn, form.getReason(), actor))) {
			return reversalPage(arrearsCase, id, model);
		}
		redirect.addFlashAttribute("flash", "arrears.payment.taken-back");
		return CasePages.redirect(arrearsCase);
	}

	private String page(CaseDetails arrearsCase, CaseDebt debt, Model model) {
		model.addAttribute("debt", debt);
		model.addAttribute("taxNames", this.choices.taxNames());
		model.addAttribute("methods", this.choices.of(PaymentMethod.values()));
		return this.pages.form("payments/new", arrearsCase, model);
	}

	private String reversalPage(CaseDetails arrearsCase, UUID id, Model model) {
		model.addAttribute("payment", arrearsCase.payment(id));
		return this.pages.form("payments/reversal", arrearsCase, model);
	}

}
