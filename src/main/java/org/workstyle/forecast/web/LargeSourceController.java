package org.workstyle.forecast.web;

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

import org.workstyle.forecast.LargeSource;
import org.workstyle.forecast.LargeSourceFacts;
import org.workstyle.forecast.LargeSourceId;
import org.workstyle.forecast.LargeSourceList;
import org.workstyle.forecast.LargeSourceManagement;
import org.workstyle.forecast.LargeSourceSummary;
import org.workstyle.forecast.RevenueKind;
import org.workstyle.forecast.RevenueRights;
import org.workstyle.history.RecordHistory;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;

import static java.util.Objects.requireNonNull;

/**
 * A large source: entered, corrected, and what came in of it.
 */
@Controller
@RequestMapping("/large-sources")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class LargeSourceController {

	private final LargeSourceManagement management;

	private final LargeSourceList sources;

	private final RevenueRights rights;

	private final RecordHistory history;

	private final LargeSourcePage page;

	LargeSourceController(LargeSourceManagement management, LargeSourceList sources, RevenueRights rights,
			RecordHistory history, LargeSourcePage page) {
		this.management = management;
		this.sources = sources;
		this.rights = rights;
		this.history = history;
		this.page = page;
	}

	@GetMapping("/{id}")
	String show(@PathVariable LargeSourceId id, @SignedIn Actor actor, Model model) {
		RevenueRights.Holder holder = this.rights.of(actor);
		LargeSourceSummary source = this.sources.get(id, holder);
		model.addAttribute("source", source);
		model.addAttribute("taxpayer", this.page.taxpayer(source));
		model.addAttribute("edits", (actor.is(Role.STAFF) || actor.is(Role.UNIT_HEAD))
				&& holder.enters(RevenueKind.FORECAST, source.unit()));
		model.addAttribute("today", this.page.today());
		model.addAttribute("entries", this.history.of(LargeSource.class, id));
		this.page.trail(model);
		return "forecast/sources/show";
	}

	@GetMapping("/new")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String newForm(@SignedIn Actor actor, Model model) {
		model.addAttribute(new LargeSourceForm());
		return this.page.form(null, actor, model);
	}

	@PostMapping
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String create(@Valid LargeSourceForm form, BindingResult errors, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		LargeSourceFacts facts = this.page.read(form, errors, actor);
		if (facts == null) {
			return this.page.form(null, actor, model);
		}
		LargeSourceId id = this.management.enter(form.getEntryKey(), facts, actor);
		redirect.addFlashAttribute("flash", "forecast.source.entered");
		return "redirect:/large-sources/" + id;
	}

	@GetMapping("/{id}/edit")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String editForm(@PathVariable LargeSourceId id, @SignedIn Actor actor, Model model) {
		LargeSourceSummary source = changeable(id, actor);
		model.addAttribute(LargeSourceForm.from(source, this.page.creditCode(source)));
		return this.page.form(id, actor, model);
	}

	@PostMapping("/{id}")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String update(@PathVariable LargeSourceId id, @Valid LargeSourceForm form, BindingResult errors,
			@SignedIn Actor actor, Model model, RedirectAttributes redirect) {
		changeable(id, actor);
		if (form.getReason().isBlank()) {
			errors.rejectValue("reason", "NotBlank.reason");
		}
		LargeSourceFacts facts = this.page.read(form, errors, actor);
		if (facts == null) {
			return this.page.form(id, actor, model);
		}
		this.management.amend(id, requireNonNull(form.getVersion()), facts, form.getReason(), actor);
		redirect.addFlashAttribute("flash", "forecast.source.amended");
		return "redirect:/large-sources/{id}";
	}

	@PostMapping("/{id}/payment")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String recordPaid(@PathVariable LargeSourceId id, @RequestParam long version,
			@RequestParam(defaultValue = "") String paid, @RequestParam(required = false) @Nullable LocalDate paidOn,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		Told.by(redirect, "forecast.source.paid.recorded", () -> {
			if (paidOn == null) {
				throw new PortalException("forecast.source.error.paid-on");
			}
			this.management.recordPaid(id, version, paid, paidOn, actor);
		});
		return "redirect:/large-sources/{id}";
	}

	private LargeSourceSummary changeable(LargeSourceId id, Actor actor) {
		RevenueRights.Holder holder = this.rights.of(actor);
		LargeSourceSummary source = this.sources.get(id, holder);
		if (!holder.enters(RevenueKind.FORECAST, source.unit())) {
			throw new AccessDeniedException("Not this person's large source");
		}
		return source;
	}

}
