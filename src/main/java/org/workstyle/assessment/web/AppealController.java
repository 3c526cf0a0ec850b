package org.workstyle.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

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

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.assessment.Appeal;
import org.workstyle.assessment.AppealDecision;
import org.workstyle.assessment.AppealId;
import org.workstyle.assessment.AppealManagement;
import org.workstyle.assessment.AssessmentQuarter;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.Editions;
import org.workstyle.assessment.QuarterManagement;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;

/**
 * Appeals against published scores.
 */
@Controller
@RequestMapping("/quarters/{quarter}/appeals")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class AppealController {

	private final AppealManagement appeals;

	private final QuarterManagement quarters;

	private final UnitDirectory units;

	private final Editions editions;

	private final PageForms forms;

	private final AssessmentTexts texts;

	AppealController(AppealManagement appeals, QuarterManagement quarters, UnitDirectory units, Editions editions,
			PageForms forms, AssessmentTexts texts) {
		this.editions = editions;
		this.appeals = appeals;
		this.quarters = quarters;
		this.units = units;
		this.forms = forms;
		this.texts = texts;
	}

	@GetMapping
	String list(@PathVariable Quarter quarter, @SignedIn Actor actor, Model model) {
		AssessmentQuarter assessed = this.quarters.get(quarter);
		List<Appeal> visible = this.appeals.of(assessed, actor);
		Map<UnitId, String> names = this.units.findAll(visible.stream().map(Appeal::unit).distinct().toList())
			.stream()
			.collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
		model.addAttribute("assessed", assessed);
		model.addAttribute("appeals", visible);
		model.addAttribute("corrections", corrections(quarter));
		model.addAttribute("names", names);
		model.addAttribute("decisions", AppealDecision.values());
		model.addAttribute("decides", actor.is(Role.PERFORMANCE));
		model.addAttribute("trail", this.texts.trail(quarter));
		return "assessment/quarters/appeals";
	}

	@PostMapping
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String create(@PathVariable Quarter quarter, @RequestParam UnitId unit, @RequestParam String indicator,
			@Valid ReasonForm form, BindingResult errors, @SignedIn Actor actor, RedirectAttributes redirect) {
		boolean raised = this.forms.send("appeal", errors, "assessment.done.appealed", redirect,
				() -> this.appeals.raise(quarter, unit, indicator, form.getReason(), actor));
		if (raised) {
			return "redirect:/quarters/{quarter}/appeals";
		}
		redirect.addAttribute("unit", unit).addAttribute("indicator", indicator);
		return "redirect:/quarters/{quarter}/units/{unit}/indicators/{indicator}";
	}

	@PostMapping("/{id}/decision")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String decide(@PathVariable Quarter quarter, @PathVariable AppealId id, @RequestParam AppealDecision decision,
			@Valid ReasonForm form, BindingResult errors, @SignedIn Actor actor, RedirectAttributes redirect) {
		this.forms.send("decision-" + id, errors, "assessment.done.decided", redirect,
				() -> this.appeals.decide(quarter, id, decision, form.getReason(), actor));
		return "redirect:/quarters/{quarter}/appeals";
	}

	/**
	 * Returns the numbers of the editions that followed appeals, the latest first.
	 */
	private Map<AppealId, List<Integer>> corrections(Quarter quarter) {
		Map<AppealId, List<Integer>> corrections = new HashMap<>();
		for (Edition edition : this.editions.of(quarter)) {
			Edition.Cause cause = edition.appeal();
			if (cause != null) {
				corrections.computeIfAbsent(cause.id(), (appeal) -> new ArrayList<>()).add(edition.number());
			}
		}
		return corrections;
	}

}
