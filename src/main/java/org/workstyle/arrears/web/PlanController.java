package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.CaseHead;
import org.workstyle.arrears.CaseHeads;
import org.workstyle.arrears.PlanBasis;
import org.workstyle.arrears.PlanManagement;
import org.workstyle.arrears.PlanRecords;
import org.workstyle.arrears.PlanSpread;
import org.workstyle.arrears.PlanState.Met;
import org.workstyle.arrears.PlanView;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Agrees on a clearing plan, the first of a case or one that takes the place of another.
 */
@Controller
@RequestMapping("/arrears-cases/{id}/plans")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class PlanController {

	private final PlanManagement management;

	private final PlanRecords records;

	private final CaseHeads cases;

	private final ClearingChoices choices;

	PlanController(PlanManagement management, PlanRecords records, CaseHeads cases, ClearingChoices choices) {
		this.management = management;
		this.records = records;
		this.cases = cases;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@PathVariable ArrearsCaseId id, @RequestParam(required = false) @Nullable Integer count,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate first,
			@SignedIn Actor actor, Model model) {
		CaseHead head = this.cases.toChange(id, actor);
		PlanForm form = new PlanForm();
		form.setEntryKey(UUID.randomUUID());
		form.setAgreedOn(this.choices.today());
		Optional<PlanView> inForce = this.records.inForce(id, this.choices.today());
		form.setBasis(inForce.map((plan) -> plan.facts().basis()).orElse(PlanBasis.AGREEMENT));
		inForce.ifPresent((plan) -> form.setReplaces(plan.id().value()));
		if (count != null && count > 0 && first != null) {
			form.fill(PlanSpread.of(this.management.owed(id, actor), count, first));
		}
		else {
			inForce.ifPresentOrElse(
					(plan) -> form
						.fill(plan.state().instalments().stream().filter(Met::isOpen).map(Met::instalment).toList()),
					form::pad);
		}
		model.addAttribute(form);
		return page(head, actor, model);
	}

	@PostMapping
	String create(@PathVariable ArrearsCaseId id, @Valid PlanForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseHead head = this.cases.toChange(id, actor);
		form.check(errors);
		UUID key = form.getEntryKey();
		if (!errors.hasErrors() && key != null) {
			try {
				this.management.agree(id, key, form.facts(), form.seen(), form.getReason(), actor);
				redirect.addFlashAttribute("flash", "arrears.plan.agreed");
				return "redirect:/arrears-cases/{id}";
			}
			catch (PortalException ex) {
				errors.rejectValue(field(ex.messageKey()), ex.messageKey(), ex.arguments(), null);
			}
			catch (DataIntegrityViolationException ex) {
				errors.reject("common.error.at-once");
			}
		}
		form.pad();
		return page(head, actor, model);
	}

	private static @Nullable String field(String messageKey) {
		return switch (messageKey) {
			case "arrears.error.plan.reason" -> "reason";
			case "arrears.error.plan.agreed-on", "arrears.error.plan.agreed-before" -> "agreedOn";
			case "arrears.error.plan.nothing-owed" -> null;
			default -> "rows[0].amount";
		};
	}

	private String page(CaseHead head, Actor actor, Model model) {
		model.addAttribute("head", head);
		model.addAttribute("trail", this.choices.trail(head));
		model.addAttribute("owed", this.management.owed(head.id(), actor));
		model.addAttribute("bases", this.choices.of(PlanBasis.values()));
		return "arrears/plans/form";
	}

}
