package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.PersonDirectory;
import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.DutyFrequency;
import org.workstyle.regulation.DutyId;
import org.workstyle.regulation.DutyManagement;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

/**
 * Lays duties on units and posts, ends them, and takes down that they were done.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class DutyEntryController {

	private static final String LIST = "redirect:/duties";

	private static final int OTHERS = 300;

	private static final int FOUND = 20;

	private final DutyManagement management;

	private final Articles articles;

	private final RegulationRecords records;

	private final PersonDirectory people;

	private final RegulationChoices choices;

	private final Clock clock;

	DutyEntryController(DutyManagement management, Articles articles, RegulationRecords records, PersonDirectory people,
			RegulationChoices choices, Clock clock) {
		this.management = management;
		this.articles = articles;
		this.records = records;
		this.people = people;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/duties/new")
	String newForm(@RequestParam ArticleId article, @SignedIn Actor actor, Model model) {
		DutyForm form = new DutyForm();
		form.setFrequency(DutyFrequency.ON_OCCASION);
		form.setFrom(LocalDate.now(this.clock));
		model.addAttribute(form);
		return form(article, actor, model);
	}

	@PostMapping("/duties")
	String create(@RequestParam ArticleId article, @Valid DutyForm form, BindingResult errors, @SignedIn Actor actor,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.management.assign(article, form.facts(), actor);
				redirect.addAttribute("regulation", this.articles.article(article).orElseThrow().regulation());
				redirect.addFlashAttribute("flash", "regulation.duty.assigned");
				return LIST;
			}
			catch (PortalException ex) {
				errors.rejectValue("dueOn", ex.messageKey(), ex.arguments(), null);
			}
		}
		return form(article, actor, model);
	}

	@PostMapping("/duties/{id}/end")
	String end(@PathVariable DutyId id, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "regulation.duty.ended", () -> this.management.end(id, actor));
		return LIST;
	}

	@PostMapping("/duties/{id}/completion")
	String complete(@PathVariable DutyId id, @SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "regulation.duty.done", () -> this.management.complete(id, actor));
		return LIST;
	}

	@GetMapping("/duty-people")
	String people(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("options", this.choices.people(this.people.search(q, LocalDate.now(this.clock), FOUND)));
		return "fragments/picker :: options";
	}

	private String form(ArticleId id, Actor actor, Model model) {
		ArticleRow article = this.articles.article(id).orElseThrow(() -> new NotFoundException("article", id));
		RegulationDetails regulation = this.records.find(article.regulation(), actor);
		if (!regulation.drafts()) {
			throw new AccessDeniedException("The unit that keeps the regulation lays duties");
		}
		model.addAttribute("article", article);
		model.addAttribute("units", this.choices.units());
		model.addAttribute("people", this.choices.people(this.people.search("", LocalDate.now(this.clock), OTHERS)));
		model.addAttribute("frequencies", this.choices.of(DutyFrequency.values()));
		model.addAttribute("trail", this.choices.trail(regulation));
		return "regulation/duties/form";
	}

}
