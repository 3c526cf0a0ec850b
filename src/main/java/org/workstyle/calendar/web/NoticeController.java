package org.workstyle.calendar.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.calendar.CalendarManagement;
import org.workstyle.calendar.Notice;
import org.workstyle.shared.Option;

/**
 * Takes in the notice of the next year: paste or upload, look at every line, confirm.
 */
@Controller
@RequestMapping("/calendar/notices")
@PreAuthorize("hasRole('ADMIN')")
class NoticeController {

	private static final String FORM = "calendar/form";

	private final CalendarManagement management;

	private final MessageSource messages;

	NoticeController(CalendarManagement management, MessageSource messages) {
		this.management = management;
		this.messages = messages;
	}

	@ModelAttribute("trail")
	List<Option> trail(Locale locale) {
		return List.of(new Option("/calendar", this.messages.getMessage("calendar.title", null, locale)));
	}

	@GetMapping("/new")
	String newForm(NoticeForm form) {
		return FORM;
	}

	/**
	 * Shows what the lines would do; an uploaded file takes the place of what was pasted.
	 */
	@PostMapping("/preview")
	String preview(@RequestParam(required = false) @Nullable MultipartFile file, NoticeForm form, BindingResult errors,
			Model model) throws IOException {
		if (file != null && !file.isEmpty()) {
			form.setLines(NoticeText.decode(file.getBytes()));
		}
		if (form.getLines().isBlank()) {
			errors.rejectValue("lines", "NotBlank");
			return FORM;
		}
		model.addAttribute("notice", form.toNotice());
		return FORM;
	}

	@PostMapping
	String create(@Valid NoticeForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		Notice notice = form.toNotice();
		if (!errors.hasErrors() && !notice.isComplete()) {
			errors.reject("calendar.notice.incomplete");
		}
		if (errors.hasErrors()) {
			model.addAttribute("notice", notice);
			return FORM;
		}
		this.management.enter(notice, form.getReason());
		redirect.addFlashAttribute("flash", "calendar.notice.entered");
		return "redirect:/calendar?year=" + notice.lastYear();
	}

}
