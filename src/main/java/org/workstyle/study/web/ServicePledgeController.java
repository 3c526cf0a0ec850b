package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.ServicePledge;
import org.workstyle.study.ServicePledgeId;
import org.workstyle.study.ServicePledges;

/**
 * Pledges of service: made by party members, reviewed by their heads.
 */
@Controller
@RequestMapping("/service-pledges")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class ServicePledgeController {

	private static final int USUAL_MONTHS = 6;

	private final ServicePledges pledges;

	private final RecordHistory history;

	private final StudyChoices choices;

	private final Clock clock;

	ServicePledgeController(ServicePledges pledges, RecordHistory history, StudyChoices choices, Clock clock) {
		this.pledges = pledges;
		this.history = history;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "false") boolean due,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		model.addAttribute("page", this.pledges.page(due, after, before, actor));
		model.addAttribute("due", due);
		model.addAttribute("pledges", actor.personId() != null);
		return "study/pledges/list";
	}

	@GetMapping("/new")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String newForm(Model model) {
		ServicePledgeForm form = new ServicePledgeForm();
		LocalDate today = LocalDate.now(this.clock);
		form.setPledgedOn(today);
		form.setReviewDueOn(today.plusMonths(USUAL_MONTHS));
		model.addAttribute(form).addAttribute("trail", trail());
		return "study/pledges/form";
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String create(@Valid ServicePledgeForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		String text = form.getText();
		LocalDate on = form.getPledgedOn();
		LocalDate reviewDueOn = form.getReviewDueOn();
		if (!errors.hasErrors() && text != null && on != null && reviewDueOn != null) {
			try {
				ServicePledgeId id = this.pledges.pledge(text, on, reviewDueOn, actor);
				redirect.addFlashAttribute("flash", "study.pledge.made");
				return "redirect:/service-pledges/" + id;
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		model.addAttribute("trail", trail());
		return "study/pledges/form";
	}

	@GetMapping("/{id}")
	String show(@PathVariable ServicePledgeId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("pledge", this.pledges.find(id, actor));
		model.addAttribute("entries", this.history.of(ServicePledge.class, id));
		model.addAttribute("trail", trail());
		return "study/pledges/show";
	}

	@PostMapping("/{id}/review")
	@PreAuthorize("hasRole('UNIT_HEAD')")
	String review(@PathVariable ServicePledgeId id, @RequestParam long version, @RequestParam String review,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		if (review.isBlank()) {
			redirect.addFlashAttribute("flash", "study.pledge.error.review").addFlashAttribute("flashTone", "danger");
			return "redirect:/service-pledges/{id}";
		}
		this.pledges.review(id, version, review, actor);
		redirect.addFlashAttribute("flash", "study.pledge.reviewed");
		return "redirect:/service-pledges/{id}";
	}

	private List<Option> trail() {
		return List.of(new Option("/service-pledges", this.choices.text("study.pledge.title")));
	}

}
