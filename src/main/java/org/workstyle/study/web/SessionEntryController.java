package org.workstyle.study.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.PersonId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.EnteredOnce;
import org.workstyle.study.SessionDetails;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.study.StudySessionRecords;

/**
 * Enters and changes study sessions: quick entry, copy as new, edit.
 */
@Controller
@RequestMapping("/study-sessions")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class SessionEntryController {

	private final StudySessionManagement management;

	private final StudySessionRecords records;

	private final SessionEntry entry;

	private final EnteredOnce enteredOnce;

	private final SessionFormPage page;

	private final SessionConflict conflict;

	SessionEntryController(StudySessionManagement management, StudySessionRecords records, SessionEntry entry,
			EnteredOnce enteredOnce, SessionFormPage page, SessionConflict conflict) {
		this.management = management;
		this.records = records;
		this.entry = entry;
		this.enteredOnce = enteredOnce;
		this.page = page;
		this.conflict = conflict;
	}

	@GetMapping("/new")
	String newForm(@RequestParam(required = false) @Nullable StudyKind kind,
			@RequestParam(required = false) @Nullable UUID host,
			@RequestParam(required = false) @Nullable LocalDate day, @SignedIn Actor actor, Model model) {
		if (kind == null) {
			return this.page.kinds(actor, model);
		}
		StudySessionForm form = this.entry.blank(kind, host, day, actor);
		this.page.chooseHost(form, actor);
		return this.page.form(form, null, actor, model);
	}

	@GetMapping("/{id}/copy")
	String copyForm(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		return this.page.form(this.entry.copyOf(this.records.find(id, actor)), null, actor, model);
	}

	@PostMapping
	String create(@Valid StudySessionForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean record, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		this.page.check(form, record, errors);
		if (!errors.hasErrors()) {
			warnOfSame(form, actor, errors, model);
		}
		if (!errors.hasErrors()) {
			try {
				EnteredOnce.Entry entry = this.enteredOnce.enter(form.getEntry(), this.entry.facts(form),
						() -> save(form, record, actor));
				String entered = record ? "study.session.recorded" : "study.session.planned";
				return stored(entry.session(), entry.before() ? "study.session.stored-before" : entered, redirect);
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
		}
		return this.page.form(form, null, actor, model);
	}

	@PostMapping(params = "fill")
	String fill(StudySessionForm form, BindingResult errors, @RequestParam String fill, @SignedIn Actor actor,
			Model model) {
		this.page.fill(form, fill);
		return this.page.form(form, null, actor, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		SessionDetails session = this.page.editable(this.records.find(id, actor));
		return this.page.form(this.entry.formOf(session), session, actor, model);
	}

	@PostMapping("/{id}")
	Object update(@PathVariable StudySessionId id, @Valid StudySessionForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean record, @SignedIn Actor actor, Model model,
			RedirectAttributes redirect) {
		SessionDetails session = this.page.editable(this.records.find(id, actor));
		this.page.check(form, record || session.status() == SessionStatus.RECORDED, errors);
		if (!errors.hasErrors()) {
			try {
				long version = (form.getVersion() != null) ? form.getVersion() : -1;
				this.management.amend(id, version, this.entry.facts(form), this.entry.marks(form), record, actor);
				redirect.addFlashAttribute("flash", record ? "study.session.recorded" : "study.session.amended");
				return "redirect:/study-sessions/{id}";
			}
			catch (PortalException ex) {
				errors.reject(ex.messageKey(), ex.arguments(), null);
			}
			catch (EditConflictException | OptimisticLockingFailureException ex) {
				this.conflict.show(form, this.records.find(id, actor), model);
				return new ModelAndView("study/sessions/conflict", model.asMap(), HttpStatus.CONFLICT);
			}
		}
		return this.page.form(form, session, actor, model);
	}

	@PostMapping(path = "/{id}", params = "fill")
	String fillEdit(@PathVariable StudySessionId id, StudySessionForm form, BindingResult errors,
			@RequestParam String fill, @SignedIn Actor actor, Model model) {
		SessionDetails session = this.page.editable(this.records.find(id, actor));
		if (fill.equals("merge")) {
			this.conflict.keepInSight(form, session, model);
		}
		this.page.fill(form, fill);
		return this.page.form(form, session, actor, model);
	}

	private static String stored(StudySessionId id, String message, RedirectAttributes redirect) {
		redirect.addAttribute("id", id);
		redirect.addFlashAttribute("flash", message);
		return "redirect:/study-sessions/{id}";
	}

	private void warnOfSame(StudySessionForm form, Actor actor, BindingResult errors, Model model) {
		if (!form.isAgain()) {
			this.enteredOnce.findOther(form.getEntry(), this.entry.facts(form), actor).ifPresent((same) -> {
				model.addAttribute("same", same);
				errors.rejectValue("again", "study.error.same");
			});
		}
	}

	private StudySessionId save(StudySessionForm form, boolean record, Actor actor) {
		if (record) {
			return this.management.record(this.entry.facts(form), this.entry.marks(form), actor);
		}
		return this.management.plan(this.entry.facts(form),
				this.entry.marks(form).stream().map((mark) -> new PersonId(mark.person().value())).toList(), actor);
	}

}
