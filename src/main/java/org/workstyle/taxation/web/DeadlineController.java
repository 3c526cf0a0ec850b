package org.workstyle.taxation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Told;
import org.workstyle.taxation.DeadlineManagement;
import org.workstyle.taxation.FilingDeadlines;

import static java.util.Objects.requireNonNull;

/**
 * The last days to file and pay: read by all, published ones kept by administrators.
 */
@Controller
@RequestMapping("/filing-deadlines")
class DeadlineController {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final FilingDeadlines deadlines;

	private final DeadlineManagement management;

	private final MessageSource messages;

	private final Clock clock;

	DeadlineController(FilingDeadlines deadlines, DeadlineManagement management, MessageSource messages, Clock clock) {
		this.deadlines = deadlines;
		this.management = management;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
		int shown = known((year != null) ? year : LocalDate.now(this.clock).getYear());
		model.addAttribute("year", shown);
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("deadlines", this.deadlines.of(shown));
		return "taxation/list";
	}

	@GetMapping("/{month}/edit")
	@PreAuthorize("hasRole('ADMIN')")
	String editForm(@PathVariable YearMonth month, Model model, Locale locale) {
		known(month.getYear());
		model.addAttribute(DeadlineForm.from(this.deadlines.find(month)));
		return page(month, model, locale);
	}

	@PostMapping("/{month}")
	@PreAuthorize("hasRole('ADMIN')")
	String publish(@PathVariable YearMonth month, @Valid DeadlineForm form, BindingResult errors, Model model,
			Locale locale, RedirectAttributes redirect) {
		known(month.getYear());
		if (!errors.hasErrors()) {
			try {
				this.management.publish(month, requireNonNull(form.getDay()), form.getSource(), form.getReason());
				redirect.addFlashAttribute("flash", "taxation.deadline.published");
				return "redirect:/filing-deadlines?year=" + month.getYear();
			}
			catch (PortalException ex) {
				errors.rejectValue("day", ex.messageKey(), ex.arguments(), null);
			}
		}
		return page(month, model, locale);
	}

	@PostMapping("/{month}/withdrawal")
	@PreAuthorize("hasRole('ADMIN')")
	String withdraw(@PathVariable YearMonth month, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		Told.by(redirect, "taxation.deadline.withdrawn", reason, () -> this.management.withdraw(month, reason));
		return "redirect:/filing-deadlines?year=" + month.getYear();
	}

	private String page(YearMonth month, Model model, Locale locale) {
		model.addAttribute("month", month);
		model.addAttribute("deadline", this.deadlines.find(month));
		model.addAttribute("trail", List.of(new Option("/filing-deadlines?year=" + month.getYear(),
				this.messages.getMessage("taxation.deadline.title", null, locale))));
		return "taxation/form";
	}

	private static int known(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new NotFoundException("year", year);
		}
		return year;
	}

}
