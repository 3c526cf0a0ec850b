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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;
import org.workstyle.study.Reflection;
import org.workstyle.study.ReflectionDetails;
import org.workstyle.study.ReflectionId;
import org.workstyle.study.ReflectionList;
import org.workstyle.study.ReflectionManagement;

/**
 * One reflection: read, amended by its writer, commented on by the head.
 */
@Controller
@RequestMapping("/reflections/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ReflectionController {

	private static final String RECORD = "redirect:/reflections/{id}";

	private final ReflectionList reflections;

	private final ReflectionManagement management;

	private final Attachments attachments;

	private final RecordHistory history;

	private final StudyChoices choices;

	ReflectionController(ReflectionList reflections, ReflectionManagement management, Attachments attachments,
			RecordHistory history, StudyChoices choices) {
		this.reflections = reflections;
		this.management = management;
		this.attachments = attachments;
		this.history = history;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return List.of(new Option("/reflections", this.choices.text("study.reflection.title")));
	}

	@GetMapping
	String show(@PathVariable ReflectionId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("reflection", this.reflections.find(id, actor));
		model.addAttribute("attachments",
				this.attachments.list(new AttachmentOwner(ReflectionManagement.OWNER_TYPE, id.value())));
		model.addAttribute("entries", this.history.of(Reflection.class, id));
		return "study/reflections/show";
	}

	@GetMapping("/edit")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String editForm(@PathVariable ReflectionId id, @SignedIn Actor actor, Model model) {
		ReflectionDetails reflection = this.reflections.find(id, actor);
		if (!reflection.amendable()) {
			return RECORD;
		}
		model.addAttribute(ReflectionForm.from(reflection));
		return form(id, model);
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String update(@PathVariable ReflectionId id, @Valid ReflectionForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		Long version = form.getVersion();
		if (version == null) {
			throw new EditConflictException(ReflectionManagement.OWNER_TYPE, id);
		}
		if (form.said().isBlank()) {
			errors.rejectValue("text", "NotBlank");
		}
		if (errors.hasErrors()) {
			return form(id, model);
		}
		Told.by(redirect, "study.reflection.amended", () -> this.management.amend(id, version, form.said(), actor));
		return RECORD;
	}

	@PostMapping("/comment")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String comment(@PathVariable ReflectionId id, @RequestParam long version, @RequestParam String comment,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "study.reflection.comment.saved", () -> {
			if (comment.isBlank()) {
				throw new PortalException("study.reflection.error.comment");
			}
			this.management.comment(id, version, comment, actor);
		});
		return RECORD;
	}

	private static String form(ReflectionId id, Model model) {
		model.addAttribute("action", "/reflections/" + id);
		model.addAttribute("back", "/reflections/" + id);
		model.addAttribute("amends", true);
		return "study/reflections/form";
	}

}
