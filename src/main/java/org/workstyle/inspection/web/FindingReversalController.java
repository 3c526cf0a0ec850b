package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

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

import org.workstyle.inspection.FindingDetails;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingManagement;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Takes back what was decided on a finding: that there is one, or that it is corrected.
 */
@Controller
@RequestMapping("/findings/{id}")
@PreAuthorize("hasRole('INSPECTOR')")
class FindingReversalController {

	private static final String PAGE = "redirect:/findings/{id}";

	private final FindingManagement management;

	private final FindingRecords records;

	private final InspectionChoices choices;

	FindingReversalController(FindingManagement management, FindingRecords records, InspectionChoices choices) {
		this.management = management;
		this.records = records;
		this.choices = choices;
	}

	@GetMapping("/withdrawal")
	String withdrawalForm(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		FindingDetails finding = this.records.find(id, actor);
		model.addAttribute(WithdrawalForm.of(finding));
		return page("inspection/findings/withdrawal", finding, model);
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable FindingId id, @Valid WithdrawalForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		long version = version(form.getVersion(), id);
		if (!errors.hasErrors()) {
			try {
				this.management.withdraw(id, version, form.getReason(), actor);
				redirect.addFlashAttribute("flash", "inspection.finding.withdrawn");
				return PAGE;
			}
			catch (PortalException ex) {
				errors.rejectValue("reason", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page("inspection/findings/withdrawal", this.records.find(id, actor), model);
	}

	@GetMapping("/reopening")
	String reopeningForm(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		FindingDetails finding = this.records.find(id, actor);
		model.addAttribute(ReopeningForm.of(finding));
		return page("inspection/findings/reopening", finding, model);
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable FindingId id, @Valid ReopeningForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		long version = version(form.getVersion(), id);
		LocalDate deadline = form.getDeadline();
		if (!errors.hasErrors() && deadline != null) {
			try {
				this.management.reopen(id, version, deadline, form.getReason(), actor);
				redirect.addFlashAttribute("flash", "inspection.finding.reopened");
				return PAGE;
			}
			catch (PortalException ex) {
				String field = ex.messageKey().equals("inspection.error.reopen.deadline") ? "deadline" : "reason";
				errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
			}
		}
		return page("inspection/findings/reopening", this.records.find(id, actor), model);
	}

	private static long version(@Nullable Long version, FindingId id) {
		if (version == null) {
			throw new EditConflictException("finding", id);
		}
		return version;
	}

	private String page(String template, FindingDetails finding, Model model) {
		model.addAttribute("finding", finding);
		model.addAttribute("trail", List.of(this.choices.findings().get(0),
				new Option("/findings/" + finding.row().id(), finding.row().number())));
		return template;
	}

}
