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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.CaseManagement;
import org.workstyle.arrears.CaseOfficers;
import org.workstyle.arrears.RiskLevel;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.ReasonedForm;
import org.workstyle.shared.SignedIn;

/**
 * Rates the risk of a case, hands it over, and takes down a bankruptcy.
 */
@Controller
@RequestMapping("/arrears-cases/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class CaseChangeController {

	private final CaseManagement management;

	private final CasePages pages;

	private final ArrearsChoices choices;

	private final CaseOfficers officers;

	CaseChangeController(CaseManagement management, CasePages pages, ArrearsChoices choices, CaseOfficers officers) {
		this.management = management;
		this.pages = pages;
		this.choices = choices;
		this.officers = officers;
	}

	@GetMapping("/risk")
	String riskForm(@PathVariable ArrearsCaseId id, @SignedIn Actor actor, Model model) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		RiskForm form = new RiskForm();
		form.setRisk(arrearsCase.row().risk());
		form.setVersion(arrearsCase.version());
		model.addAttribute(form);
		return riskPage(arrearsCase, model);
	}

	@PostMapping("/risk")
	String rate(@PathVariable ArrearsCaseId id, @Valid RiskForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		RiskLevel risk = form.getRisk();
		long version = version(form, id);
		if (risk == null || !Refusals.unlessRefused(errors,
				() -> this.management.rate(id, version, risk, form.getReason(), actor))) {
			return riskPage(arrearsCase, model);
		}
		redirect.addFlashAttribute("flash", "arrears.case.rated");
		return CasePages.redirect(arrearsCase);
	}

	@GetMapping("/transfer")
	String transferForm(@PathVariable ArrearsCaseId id, @SignedIn Actor actor, Model model) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		TransferForm form = new TransferForm();
		form.setUnit(arrearsCase.unit().value());
		form.setOfficer(arrearsCase.officer());
		form.setFrom(this.pages.today());
		form.setVersion(arrearsCase.version());
		model.addAttribute(form);
		return transferPage(arrearsCase, model);
	}

	@PostMapping("/transfer")
	String transfer(@PathVariable ArrearsCaseId id, @Valid TransferForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		UUID unit = form.getUnit();
		UUID officer = form.getOfficer();
		LocalDate from = form.getFrom();
		long version = version(form, id);
		if (unit == null || from == null || !Refusals.unlessRefused(errors, () -> this.management.transfer(id, version,
				new UnitId(unit), (officer != null) ? new PersonId(officer) : null, from, form.getReason(), actor))) {
			return transferPage(arrearsCase, model);
		}
		redirect.addFlashAttribute("flash", "arrears.case.transferred");
		return "redirect:/arrears-cases";
	}

	@GetMapping("/bankruptcy")
	String bankruptcyForm(@PathVariable ArrearsCaseId id, @SignedIn Actor actor, Model model) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		BankruptcyForm form = new BankruptcyForm();
		form.setAcceptedOn(arrearsCase.bankruptcyAcceptedOn());
		form.setVersion(arrearsCase.version());
		model.addAttribute(form);
		return this.pages.form("cases/bankruptcy", arrearsCase, model);
	}

	@PostMapping("/bankruptcy")
	String acceptBankruptcy(@PathVariable ArrearsCaseId id, @Valid BankruptcyForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		CaseDetails arrearsCase = this.pages.of(id, actor);
		long version = version(form, id);
		if (!Refusals.unlessRefused(errors,
				() -> this.management.acceptBankruptcy(id, version, form.getAcceptedOn(), form.getReason(), actor))) {
			return this.pages.form("cases/bankruptcy", arrearsCase, model);
		}
		redirect.addFlashAttribute("flash", "arrears.case.bankruptcy-taken");
		return CasePages.redirect(arrearsCase);
	}

	private static long version(ReasonedForm form, ArrearsCaseId id) {
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException("arrears-case", id);
		}
		return version;
	}

	private String riskPage(CaseDetails arrearsCase, Model model) {
		model.addAttribute("risks", this.choices.of(RiskLevel.values()));
		return this.pages.form("cases/risk", arrearsCase, model);
	}

	private String transferPage(CaseDetails arrearsCase, Model model) {
		model.addAttribute("units", this.choices.all());
		model.addAttribute("officers", this.officers.all());
		return this.pages.form("cases/transfer", arrearsCase, model);
	}

}
