package org.workstyle.taxpayer.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.ReasonedForm;
import org.workstyle.shared.SignedIn;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.TaxpayerId;
import org.workstyle.taxpayer.TaxpayerManagement;
import org.workstyle.taxpayer.TaxpayerRecords;
import org.workstyle.taxpayer.TaxpayerState;
import org.workstyle.taxpayer.TaxpayerSummary;

/**
 * What a taxpayer becomes from a day on, each with its reason: another state, another
 * branch or officer, another credit grade.
 */
@Controller
@RequestMapping("/taxpayers/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class TaxpayerChangeController {

	private final TaxpayerManagement management;

	private final TaxpayerRecords records;

	private final TaxpayerChoices choices;

	private final DataScopes scopes;

	TaxpayerChangeController(TaxpayerManagement management, TaxpayerRecords records, TaxpayerChoices choices,
			DataScopes scopes) {
		this.management = management;
		this.records = records;
		this.choices = choices;
		this.scopes = scopes;
	}

	@GetMapping("/states/new")
	String stateForm(@PathVariable TaxpayerId id, @SignedIn Actor actor, Model model) {
		StateForm form = new StateForm();
		form.setSince(this.choices.today());
		model.addAttribute(form);
		return form("state", id, form, actor, model);
	}

	@PostMapping("/states")
	String enterState(@PathVariable TaxpayerId id, @Valid StateForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		long version = version(id, form, actor);
		return changed(errors, redirect, () -> this.management.enterState(id, version, needed(form.getState()),
				needed(form.getSince()), form.getReason(), actor)) ? "redirect:/taxpayers/{id}"
						: form("state", id, form, actor, model);
	}

	@GetMapping("/grades/new")
	String gradeForm(@PathVariable TaxpayerId id, @SignedIn Actor actor, Model model) {
		GradeForm form = new GradeForm();
		form.setYear(this.choices.today().getYear() - 1);
		form.setGradedOn(this.choices.today());
		model.addAttribute(form);
		return form("grade", id, form, actor, model);
	}

	@PostMapping("/grades")
	String grade(@PathVariable TaxpayerId id, @Valid GradeForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		long version = version(id, form, actor);
		return changed(errors, redirect,
				() -> this.management.grade(id, version, needed(form.getGrade()), needed(form.getYear()),
						needed(form.getGradedOn()), form.getReason(), actor)) ? "redirect:/taxpayers/{id}"
								: form("grade", id, form, actor, model);
	}

	@GetMapping("/assignments/new")
	String assignmentForm(@PathVariable TaxpayerId id, @SignedIn Actor actor, Model model) {
		AssignmentForm form = new AssignmentForm();
		form.setSince(this.choices.today());
		model.addAttribute(form);
		return form("assignment", id, form, actor, model);
	}

	@PostMapping("/assignments")
	String assign(@PathVariable TaxpayerId id, @Valid AssignmentForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		long version = version(id, form, actor);
		UUID officer = form.getOfficer();
		return changed(errors, redirect, () -> this.management.assign(id, version, new UnitId(needed(form.getUnit())),
				(officer != null) ? new PersonId(officer) : null, needed(form.getSince()), form.getReason(), actor))
						? afterwards(form, actor) : form("assignment", id, form, actor, model);
	}

	/**
	 * Who moved a taxpayer to another branch sees it no more.
	 */
	private String afterwards(AssignmentForm form, Actor actor) {
		return this.scopes.of(actor).sees(new UnitId(needed(form.getUnit()))) ? "redirect:/taxpayers/{id}"
				: "redirect:/taxpayers";
	}

	private static boolean changed(BindingResult errors, RedirectAttributes redirect, Runnable change) {
		boolean changed = Refusals.unlessRefused(errors, () -> {
			change.run();
			return true;
		}).isPresent();
		if (changed) {
			redirect.addFlashAttribute("flash", "taxpayer.amended");
		}
		return changed;
	}

	/**
	 * Returns the version that was read, to somebody who may change it.
	 */
	private long version(TaxpayerId id, ReasonedForm form, Actor actor) {
		this.records.toChange(id, actor);
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException("taxpayer", id);
		}
		return version;
	}

	private static <T> T needed(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

	/**
	 * Shows a form; one that is new begins with what is so now.
	 */
	private String form(String view, TaxpayerId id, ReasonedForm form, Actor actor, Model model) {
		TaxpayerSummary taxpayer = this.records.toChange(id, actor);
		if (form.getVersion() == null) {
			form.setVersion(taxpayer.version());
			if (form instanceof AssignmentForm assignment) {
				assignment.setUnit(taxpayer.unit().value());
				assignment.setOfficer(value(taxpayer.officer()));
			}
		}
		model.addAttribute("taxpayer", taxpayer);
		model.addAttribute("trail", this.choices.record(taxpayer));
		model.addAttribute("states",
				this.choices.of(Arrays.stream(TaxpayerState.values())
					.filter((state) -> state != taxpayer.state())
					.toArray(TaxpayerState[]::new)));
		model.addAttribute("grades", this.choices.of(CreditGrade.values()));
		if (form instanceof AssignmentForm assignment) {
			model.addAttribute("units", this.choices.branches());
			model.addAttribute("officer", this.choices.person(assignment.getOfficer()));
		}
		return "taxpayer/" + view;
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
