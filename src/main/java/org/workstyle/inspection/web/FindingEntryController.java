package org.workstyle.inspection.web;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScopes;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.CheckResultId;
import org.workstyle.inspection.FindingCategory;
import org.workstyle.inspection.FindingDetails;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingManagement;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.ResultList;
import org.workstyle.inspection.ResultSummary;
import org.workstyle.inspection.Seriousness;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Opens findings from results, and says anew what they are about and who answers for
 * them.
 */
@Controller
@PreAuthorize("hasRole('INSPECTOR')")
class FindingEntryController {

	private static final int USUAL_DAYS = 15;

	private final FindingManagement management;

	private final FindingRecords records;

	private final ResultList results;

	private final DataScopes scopes;

	private final InspectionChoices choices;

	FindingEntryController(FindingManagement management, FindingRecords records, ResultList results, DataScopes scopes,
			InspectionChoices choices) {
		this.management = management;
		this.records = records;
		this.results = results;
		this.scopes = scopes;
		this.choices = choices;
	}

	@GetMapping("/check-results/{id}/findings/new")
	String newForm(@PathVariable CheckResultId id, @SignedIn Actor actor, Model model) {
		ResultSummary result = this.results.find(id, this.scopes.of(actor));
		FindingForm form = new FindingForm();
		form.setProblem(result.note());
		form.setDeadline(this.choices.today().plusDays(USUAL_DAYS));
		model.addAttribute(form);
		return newForm(result, model);
	}

	@PostMapping("/check-results/{id}/findings")
	String create(@PathVariable CheckResultId id, @Valid FindingForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				FindingId finding = this.management.open(id, form.facts(), actor);
				redirect.addFlashAttribute("flash", "inspection.finding.opened");
				return "redirect:/findings/" + finding;
			}
			catch (PortalException ex) {
				reject(errors, ex);
			}
		}
		return newForm(this.results.find(id, this.scopes.of(actor)), model);
	}

	@GetMapping("/findings/{id}/edit")
	String editForm(@PathVariable FindingId id, @SignedIn Actor actor, Model model) {
		FindingDetails finding = this.records.find(id, actor);
		model.addAttribute(FindingForm.from(finding));
		return editForm(finding, model);
	}

	@PostMapping("/findings/{id}")
	String update(@PathVariable FindingId id, @Valid FindingForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException("finding", id);
		}
		String reason = form.getReason();
		if (!StringUtils.hasText(reason)) {
			errors.rejectValue("reason", "NotBlank");
		}
		if (!errors.hasErrors() && reason != null) {
			try {
				this.management.amend(id, version, form.facts(), reason, actor);
				redirect.addFlashAttribute("flash", "inspection.finding.amended");
				return "redirect:/findings/{id}";
			}
			catch (PortalException ex) {
				reject(errors, ex);
			}
		}
		return editForm(this.records.find(id, actor), model);
	}

	private static void reject(BindingResult errors, PortalException ex) {
		String field = ex.messageKey().startsWith("inspection.error.finding.deadline") ? "deadline" : null;
		errors.rejectValue(field, ex.messageKey(), ex.arguments(), null);
	}

	private String newForm(ResultSummary result, Model model) {
		model.addAttribute("basis", result.basis());
		model.addAttribute("unit", result.unit());
		model.addAttribute("opens", true);
		model.addAttribute("back", "/inspections/" + result.inspection());
		model.addAttribute("trail", List.of(this.choices.inspections().get(0),
				new Option("/inspections/" + result.inspection(), result.title())));
		return form("/check-results/" + result.id() + "/findings", result.unitId(), model);
	}

	private String editForm(FindingDetails finding, Model model) {
		String address = "/findings/" + finding.row().id();
		model.addAttribute("basis", finding.row().basis());
		model.addAttribute("unit", finding.row().unit());
		model.addAttribute("opens", false);
		model.addAttribute("back", address);
		model.addAttribute("trail",
				List.of(this.choices.findings().get(0), new Option(address, finding.row().number())));
		return form(address, finding.unit(), model);
	}

	private String form(String action, UnitId unit, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("categories", this.choices.of(FindingCategory.values()));
		model.addAttribute("degrees", this.choices.of(Seriousness.values()));
		List<Option> members = this.choices.members(unit);
		model.addAttribute("members", members);
		model.addAttribute("leaders", this.choices.leaders(members));
		return "inspection/findings/form";
	}

}
