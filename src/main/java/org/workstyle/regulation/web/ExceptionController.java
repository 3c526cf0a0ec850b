package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
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

import org.workstyle.account.PersonDirectory;
import org.workstyle.regulation.ArticleExceptionId;
import org.workstyle.regulation.ArticleExceptions;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Exceptions to articles: for whom, why, until when.
 */
@Controller
@RequestMapping("/regulation-exceptions")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ExceptionController {

	private static final int OTHERS = 300;

	private final ArticleExceptions exceptions;

	private final Articles articles;

	private final RegulationRecords records;

	private final PersonDirectory people;

	private final RegulationChoices choices;

	private final Clock clock;

	ExceptionController(ArticleExceptions exceptions, Articles articles, RegulationRecords records,
			PersonDirectory people, RegulationChoices choices, Clock clock) {
		this.exceptions = exceptions;
		this.articles = articles;
		this.records = records;
		this.people = people;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable RegulationId regulation,
			@RequestParam(defaultValue = "false") boolean running,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		model.addAttribute("page", this.exceptions.page(regulation, running, after, before, actor));
		model.addAttribute("running", running);
		model.addAttribute("regulation", regulation);
		model.addAttribute("address", "/regulation-exceptions?running=" + running
				+ ((regulation != null) ? "&regulation=" + regulation : ""));
		return "regulation/exceptions/list";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String newForm(@RequestParam ArticleId article, @SignedIn Actor actor, Model model) {
		ExceptionForm form = new ExceptionForm();
		form.setFrom(LocalDate.now(this.clock));
		model.addAttribute(form);
		return form(article, actor, model);
	}

	@PostMapping
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String create(@RequestParam ArticleId article, @Valid ExceptionForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.exceptions.grant(article, form.facts(), actor);
				redirect.addFlashAttribute("flash", "regulation.exception.granted");
				return "redirect:/regulation-exceptions";
			}
			catch (PortalException ex) {
				errors.rejectValue("until", ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(article, actor, model);
	}

	@PostMapping("/{id}/end")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String end(@PathVariable ArticleExceptionId id, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "regulation.exception.ended", () -> this.exceptions.end(id, actor));
		return "redirect:/regulation-exceptions";
	}

	private String form(ArticleId id, Actor actor, Model model) {
		ArticleRow article = this.articles.article(id).orElseThrow(() -> new NotFoundException("article", id));
		RegulationDetails regulation = this.records.find(article.regulation(), actor);
		if (!regulation.decides()) {
			throw new AccessDeniedException("The head of the unit decides");
		}
		model.addAttribute("article", article);
		model.addAttribute("units", this.choices.units());
		model.addAttribute("people", this.choices.people(this.people.search("", LocalDate.now(this.clock), OTHERS)));
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/exceptions/form";
	}

}
