package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;
import org.workstyle.study.StudyRequirement;
import org.workstyle.study.StudyRequirementId;
import org.workstyle.study.StudyRequirements;

/**
 * One requirement with its history; the performance office confirms or ends it here.
 */
@Controller
@RequestMapping("/study-requirements/{id}")
class RequirementRecordController {

	private static final String RECORD = "redirect:/study-requirements/{id}";

	private final StudyRequirements requirements;

	private final RecordHistory history;

	private final StudyChoices choices;

	RequirementRecordController(StudyRequirements requirements, RecordHistory history, StudyChoices choices) {
		this.requirements = requirements;
		this.history = history;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/study-requirements", this.choices.text("study.requirement.title")));
	}

	@GetMapping
	String show(@PathVariable StudyRequirementId id, @SignedIn Actor actor, Model model) {
		StudyRequirement requirement = this.requirements.get(id);
		model.addAttribute("requirement", requirement);
		model.addAttribute("facts", requirement.facts());
		model.addAttribute("days", requirement.validity());
		model.addAttribute("heading",
				this.choices.text("study.requirement.of", this.choices.text("StudyKind." + requirement.facts().kind()),
						this.choices.text("UnitType." + requirement.facts().hostType())));
		model.addAttribute("entries", this.history.of(StudyRequirement.class, id));
		model.addAttribute("edits", actor.is(Role.PERFORMANCE) && requirement.validity().end() == null);
		return "study/requirements/show";
	}

	@PostMapping("/confirmation")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String confirm(@PathVariable StudyRequirementId id, @RequestParam long version, @RequestParam String source,
			@RequestParam String reason, RedirectAttributes redirect) {
		Told.by(redirect, "study.requirement.confirmed", reason,
				() -> this.requirements.confirm(id, version, Told.needed(source), reason));
		return RECORD;
	}

	@PostMapping("/end")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String end(@PathVariable StudyRequirementId id, @RequestParam long version, @RequestParam @Nullable LocalDate on,
			@RequestParam String reason, RedirectAttributes redirect) {
		Told.by(redirect, "study.requirement.ended", reason, () -> {
			if (on == null) {
				throw new PortalException("study.requirement.error.day");
			}
			this.requirements.end(id, version, on, reason);
		});
		return RECORD;
	}

}
