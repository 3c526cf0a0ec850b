package org.workstyle.study.web;

import java.io.IOException;
import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.ReflectionFile;
import org.workstyle.study.ReflectionManagement;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionRecords;

/**
 * Hands in a reflection on a session: as text, as a file, or both.
 */
@Controller
@RequestMapping("/study-sessions/{id}/reflections")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class SessionReflectionController {

	private final StudySessionRecords records;

	private final ReflectionManagement management;

	private final StudyChoices choices;

	SessionReflectionController(StudySessionRecords records, ReflectionManagement management, StudyChoices choices) {
		this.records = records;
		this.management = management;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return this.choices.trail();
	}

	@GetMapping("/new")
	String newForm(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		model.addAttribute(new ReflectionForm());
		return form(id, actor, model);
	}

	@PostMapping
	String create(@PathVariable StudySessionId id, @Valid ReflectionForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable MultipartFile file, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) throws IOException {
		ReflectionFile received = received(file);
		if (form.said().isBlank() && received == null) {
			errors.rejectValue("text", "study.reflection.error.empty");
		}
		if (!errors.hasErrors()) {
			try {
				redirect.addFlashAttribute("flash", "study.reflection.handed-in");
				return "redirect:/reflections/" + this.management.handIn(id, form.said(), received, actor);
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(id, actor, model);
	}

	private static @Nullable ReflectionFile received(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			return null;
		}
		String name = file.getOriginalFilename();
		return new ReflectionFile((name != null) ? name : "", file.getInputStream());
	}

	private String form(StudySessionId id, Actor actor, Model model) {
		model.addAttribute("subtitle", this.records.find(id, actor).facts().topic());
		model.addAttribute("action", "/study-sessions/" + id + "/reflections");
		model.addAttribute("back", "/study-sessions/" + id);
		model.addAttribute("amends", false);
		return "study/reflections/form";
	}

}
