package org.workstyle.arrears.web;

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

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseManagement;
import org.workstyle.arrears.RiskLevel;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.CreditCode;

/**
 * Opens the case of a taxpayer.
 */
@Controller
@RequestMapping("/arrears-cases")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class CaseEntryController {

	private final CaseManagement management;

	private final ArrearsChoices choices;

	CaseEntryController(CaseManagement management, ArrearsChoices choices) {
		this.management = management;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@RequestParam(defaultValue = "") String creditCode, Model model) {
		CaseForm form = new CaseForm();
		form.setCreditCode(creditCode);
		form.setRisk(RiskLevel.LOW);
		model.addAttribute(form);
		return page(model);
	}

	@PostMapping
	String create(@Valid CaseForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		AtomicReference<ArrearsCaseId> opened = new AtomicReference<>();
		RiskLevel risk = form.getRisk();
		if (risk == null
				|| !Refusals.unlessRefused(errors, () -> opened.set(this.management.open(code(form), risk, actor)))) {
			return page(model);
		}
		redirect.addFlashAttribute("flash", "arrears.case.opened");
		return "redirect:/arrears-cases/" + opened.get();
	}

	private static CreditCode code(CaseForm form) {
		return CreditCode.of(form.getCreditCode());
	}

	private String page(Model model) {
		model.addAttribute("risks", this.choices.of(RiskLevel.values()));
		model.addAttribute("trail", this.choices.trail());
		return "arrears/cases/new";
	}

}
