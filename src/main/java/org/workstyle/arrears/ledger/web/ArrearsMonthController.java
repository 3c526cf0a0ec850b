package org.workstyle.arrears.ledger.web;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.arrears.ledger.ArrearsMonth;
import org.workstyle.arrears.ledger.ArrearsMonths;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * The months of the ledger and their closing.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ArrearsMonthController {

	private static final String FORM = "arrears-ledger/closing";

	private final ArrearsMonths months;

	private final LedgerChoices choices;

	private final LedgerPages pages;

	ArrearsMonthController(ArrearsMonths months, LedgerChoices choices, LedgerPages pages) {
		this.months = months;
		this.choices = choices;
		this.pages = pages;
	}

	@GetMapping(LedgerPages.MONTHS)
	String list(@SignedIn Actor actor, Model model) {
		model.addAttribute("months", this.months.latest());
		model.addAttribute("closes", actor.is(Role.PERFORMANCE));
		model.addAttribute("tabs", this.pages.tabs());
		return "arrears-ledger/months";
	}

	@GetMapping(LedgerPages.MONTHS + "/new")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String newForm(@ModelAttribute MonthClosingForm form, BindingResult errors, Model model) {
		if (form.getMonth() == null) {
			this.months.latest()
				.stream()
				.filter((month) -> !month.isClosed())
				.map(ArrearsMonth::month)
				.reduce((later, earlier) -> earlier)
				.ifPresent(form::setMonth);
		}
		return form(model);
	}

	@PostMapping(LedgerPages.MONTHS)
	@PreAuthorize("hasRole('PERFORMANCE')")
	String create(@Valid @ModelAttribute MonthClosingForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.months.close(form.getMonth(), form.getReason(), actor);
				redirect.addFlashAttribute("flash", "arrears-ledger.month.done");
				return "redirect:" + LedgerPages.MONTHS;
			}
			catch (PortalException ex) {
				errors.rejectValue("month", ex.messageKey(), ex.arguments(), ex.messageKey());
			}
			catch (DataIntegrityViolationException ex) {
				errors.rejectValue("month", "common.error.at-once");
			}
		}
		return form(model);
	}

	private String form(Model model) {
		model.addAttribute("trail",
				List.of(new Option(LedgerPages.MONTHS, this.choices.text("arrears-ledger.months.title"))));
		return FORM;
	}

}
