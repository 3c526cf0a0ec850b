package org.workstyle.study.web;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.StudyHours;
import org.workstyle.study.StudyHoursId;
import org.workstyle.study.StudyHoursRegister;

import static java.util.Objects.requireNonNull;

/**
 * The hours of study a year asks for: everybody reads them, the performance office
 * changes them.
 */
@Controller
@RequestMapping("/study-hours")
class HoursController {

	private final StudyHoursRegister register;

	private final RecordHistory history;

	private final StudyChoices choices;

	HoursController(StudyHoursRegister register, RecordHistory history, StudyChoices choices) {
		this.register = register;
		this.history = history;
		this.choices = choices;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("trail",
				List.of(new Option("/study-requirements", this.choices.text("study.requirement.title"))));
		model.addAttribute("all", this.register.all());
		return "study/hours/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable StudyHoursId id, @SignedIn Actor actor, Model model) {
		StudyHours hours = hours(id, model);
		model.addAttribute("entries", this.history.of(StudyHours.class, id));
		model.addAttribute("edits", actor.is(Role.PERFORMANCE) && hours.validity().end() == null);
		return "study/hours/show";
	}

	@GetMapping("/{id}/changes/new")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String changeForm(@PathVariable StudyHoursId id, Model model) {
		model.addAttribute(HoursForm.from(hours(id, model)));
		return "study/hours/form";
	}

	@PostMapping("/{id}/changes")
	@PreAuthorize("hasRole('PERFORMANCE')")
	String change(@PathVariable StudyHoursId id, @Valid HoursForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				StudyHoursId inForce = this.register.change(id, (form.getVersion() != null) ? form.getVersion() : -1,
						form.asked(), requireNonNull(form.getFrom()), form.getReason());
				redirect.addFlashAttribute("flash", "study.hours.changed");
				return "redirect:/study-hours/" + inForce;
			}
			catch (PortalException ex) {
				errors.rejectValue("from", ex.messageKey(), ex.arguments(), null);
			}
		}
		hours(id, model);
		return "study/hours/form";
	}

	private StudyHours hours(StudyHoursId id, Model model) {
		StudyHours hours = this.register.get(id);
		model.addAttribute("current", hours);
		model.addAttribute("heading", this.choices.text("StudyAudience." + hours.audience()));
		model.addAttribute("trail",
				List.of(new Option("/study-requirements", this.choices.text("study.requirement.title")),
						new Option("/study-hours", this.choices.text("study.hours.title"))));
		return hours;
	}

}
