package org.workstyle.arrears.web;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseManagement;
import org.workstyle.arrears.RiskLevel;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerId;

/**
 * Opens the case of a taxpayer.
 */
@Controller
@RequestMapping("/arrears-cases")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class CaseEntryController {

	private final CaseManagement management;

	private final TaxpayerDirectory taxpayers;

	private final DataScopes scopes;

	private final ArrearsChoices choices;

	CaseEntryController(CaseManagement management, TaxpayerDirectory taxpayers, DataScopes scopes,
			ArrearsChoices choices) {
		this.management = management;
		this.taxpayers = taxpayers;
		this.scopes = scopes;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@RequestParam(defaultValue = "") String creditCode, @SignedIn Actor actor, Model model) {
		CaseForm form = new CaseForm();
		form.setCreditCode(creditCode);
		form.setRisk(RiskLevel.LOW);
		model.addAttribute(form);
		return page(form, actor, model);
	}

	@PostMapping
	String create(@Valid CaseForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		AtomicReference<ArrearsCaseId> opened = new AtomicReference<>();
		RiskLevel risk = form.getRisk();
		if (risk == null || !Refusals.unlessRefused(errors, () -> opened.set(open(form, risk, actor)))) {
			return page(form, actor, model);
		}
		redirect.addFlashAttribute("flash", "arrears.case.opened");
		return "redirect:/arrears-cases/" + opened.get();
	}

	private ArrearsCaseId open(CaseForm form, RiskLevel risk, Actor actor) {
		UUID picked = form.getTaxpayer();
		return (picked != null) ? this.management.open(new TaxpayerId(picked), risk, actor)
				: this.management.open(CreditCode.of(form.getCreditCode()), risk, actor);
	}

	private String page(CaseForm form, Actor actor, Model model) {
		UUID picked = form.getTaxpayer();
		model.addAttribute("picked",
				(picked != null) ? this.taxpayers.get(new TaxpayerId(picked), this.scopes.of(actor)).option() : null);
		model.addAttribute("risks", this.choices.of(RiskLevel.values()));
		model.addAttribute("trail", this.choices.trail());
		return "arrears/cases/new";
	}

}
