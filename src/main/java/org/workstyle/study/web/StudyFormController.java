package org.workstyle.study.web;

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

import org.workstyle.shared.PortalException;
import org.workstyle.study.StudyForms;
import org.workstyle.study.StudyKind;

/**
 * The list of forms of study, kept by the performance office.
 */
@Controller
@RequestMapping("/study-forms")
@PreAuthorize("hasRole('PERFORMANCE')")
class StudyFormController {

	private final StudyForms forms;

	private final StudyChoices choices;

	StudyFormController(StudyForms forms, StudyChoices choices) {
		this.forms = forms;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute NewStudyForm form, Model model) {
		model.addAttribute("forms", this.forms.all());
		model.addAttribute("kinds", this.choices.of(StudyKind.values()));
		return "study/forms/list";
	}

	@PostMapping
	String create(@Valid NewStudyForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.forms.add(form.getCode(), form.getNameZh(), form.getNameEn(), form.getKind());
				redirect.addFlashAttribute("flash", "study.forms.added");
				return "redirect:/study-forms";
			}
			catch (PortalException ex) {
				errors.rejectValue("code", ex.messageKey(), ex.arguments(), null);
			}
		}
		return list(form, model);
	}

	@PostMapping("/{code}/retirement")
	String retire(@PathVariable String code, @RequestParam boolean retired, RedirectAttributes redirect) {
		this.forms.retire(code, retired);
		redirect.addFlashAttribute("flash", retired ? "study.forms.retired" : "study.forms.offered");
		return "redirect:/study-forms";
	}

}
