package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.DefaultMessageSourceResolvable;
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
import org.workstyle.arrears.EnforcementStep;
import org.workstyle.arrears.MeasureId;
import org.workstyle.arrears.MeasureManagement;
import org.workstyle.arrears.MeasureRecords;
import org.workstyle.arrears.StepAdvice;
import org.workstyle.arrears.StepRefusedException;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Takes measures in a case, says what came of them, and withdraws mistaken ones.
 */
@Controller
@RequestMapping("/arrears-cases/{id}/measures")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class MeasureController {

	private static final String PAGE = "redirect:/arrears-cases/{id}/measures/{measure}";

	private static final Map<String, String> FIELDS = Map.of("on", "takenOn", "deadline", "deadline", "no-deadline",
			"deadline", "second-officer", "secondOfficer", "fine", "amount");

	private final MeasureManagement management;

	private final MeasureRecords records;

	private final CaseHeads cases;

	private final ClearingChoices choices;

	MeasureController(MeasureManagement management, MeasureRecords records, CaseHeads cases, ClearingChoices choices) {
		this.management = management;
		this.records = records;
		this.cases = cases;
		this.choices = choices;
	}

	@GetMapping("/new")
	String newForm(@PathVariable ArrearsCaseId id, @RequestParam(required = false) @Nullable EnforcementStep step,
			@SignedIn Actor actor, Model model) {
		CaseHead head = this.cases.toChange(id, actor);
		MeasureForm form = new MeasureForm();
		form.setEntryKey(UUID.randomUUID());
		form.setStep(step);
		form.setTakenOn(this.choices.today());
		model.addAttribute(form);
		return form(head, model);
	}

	@PostMapping
	String create(@PathVariable ArrearsCaseId id, @Valid MeasureForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		CaseHead head = this.cases.toChange(id, actor);
		UUID key = form.getEntryKey();
		if (!errors.hasErrors() && key != null) {
			try {
				this.management.take(id, key, form.entry(), actor);
				redirect.addFlashAttribute("flash", "arrears.measure.taken");
				return "redirect:/arrears-cases/{id}";
			}
			catch (StepRefusedException ex) {
				errors.rejectValue(ex.field(), "arrears.measure.refused",
						new Object[] { new DefaultMessageSourceResolvable(ex.messageKey()), ex.article() }, null);
			}
			catch (PortalException ex) {
				String rule = ex.messageKey().replace("arrears.error.measure.", "");
				errors.rejectValue(FIELDS.get(rule), ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(head, model);
	}

	@GetMapping("/{measure}")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
	String show(@PathVariable ArrearsCaseId id, @PathVariable MeasureId measure, @SignedIn Actor actor, Model model) {
		OutcomeForm form = new OutcomeForm();
		form.setOutcomeOn(this.choices.today());
		model.addAttribute(form);
		return show(this.cases.of(id, actor), measure, model);
	}

	@PostMapping("/{measure}/outcome")
	String conclude(@PathVariable ArrearsCaseId id, @PathVariable MeasureId measure, @Valid OutcomeForm form,
			BindingResult errors, @SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		CaseHead head = this.cases.toChange(id, actor);
		String outcome = form.getOutcome();
		LocalDate on = form.getOutcomeOn();
		if (!errors.hasErrors() && outcome != null && on != null) {
			try {
				this.management.conclude(id, measure, outcome, on, actor);
				redirect.addFlashAttribute("flash", "arrears.measure.concluded");
				return PAGE;
			}
			catch (PortalException ex) {
				errors.rejectValue(ex.messageKey().endsWith(".outcome-on") ? "outcomeOn" : null, ex.messageKey(),
						ex.arguments(), null);
			}
		}
		return show(head, measure, model);
	}

	@PostMapping("/{measure}/withdrawal")
	String withdraw(@PathVariable ArrearsCaseId id, @PathVariable MeasureId measure, @RequestParam String reason,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "arrears.measure.withdrawn", reason,
				() -> this.management.withdraw(id, measure, reason, actor));
		return PAGE;
	}

	private String form(CaseHead head, Model model) {
		List<StepAdvice> advice = this.management.advice(head);
		model.addAttribute("head", head);
		model.addAttribute("trail", this.choices.trail(head));
		model.addAttribute("steps", this.choices.of(EnforcementStep.values()));
		model.addAttribute("allowed", advice.stream().filter(StepAdvice::isAllowed).toList());
		model.addAttribute("refused", advice.stream().filter((each) -> !each.isAllowed()).toList());
		List<Option> officers = this.choices.officers(head.unit());
		model.addAttribute("officers", officers);
		model.addAttribute("approvers", this.choices.approvers());
		return "arrears/measures/form";
	}

	private String show(CaseHead head, MeasureId measure, Model model) {
		model.addAttribute("head", head);
		model.addAttribute("trail", this.choices.trail(head));
		model.addAttribute("measure", this.records.find(head.id(), measure));
		model.addAttribute("today", this.choices.today());
		return "arrears/measures/show";
	}

}
