package org.workstyle.study.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonId;
import org.workstyle.account.Readers;
import org.workstyle.account.UnitId;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.attachment.Attachments;
import org.workstyle.history.RecordHistory;
import org.workstyle.regulation.RegulationTitles;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;
import org.workstyle.shared.Told;
import org.workstyle.study.ReflectionList;
import org.workstyle.study.SessionDetails;
import org.workstyle.study.StudySession;
import org.workstyle.study.StudySessionId;
import org.workstyle.study.StudySessionManagement;
import org.workstyle.study.StudySessionRecords;

/**
 * The record page of a session, with what belongs to it.
 */
@Controller
@RequestMapping("/study-sessions/{id}")
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class StudySessionController {

	private final StudySessionRecords records;

	private final StudySessionManagement management;

	private final RecordHistory history;

	private final Readers readers;

	private final Attachments attachments;

	private final ReflectionList reflections;

	private final RegulationTitles regulations;

	private final DataScopes scopes;

	private final StudyChoices choices;

	StudySessionController(StudySessionRecords records, StudySessionManagement management, RecordHistory history,
			Readers readers, Attachments attachments, ReflectionList reflections, RegulationTitles regulations,
			DataScopes scopes, StudyChoices choices) {
		this.records = records;
		this.management = management;
		this.history = history;
		this.readers = readers;
		this.attachments = attachments;
		this.reflections = reflections;
		this.regulations = regulations;
		this.scopes = scopes;
		this.choices = choices;
	}

	@ModelAttribute("trail")
	List<Option> trail() {
		return this.choices.trail();
	}

	@GetMapping
	String show(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		SessionDetails session = this.records.find(id, scope);
		model.addAttribute("study", session);
		model.addAttribute("studied", this.regulations.find(session.facts().regulations(), scope));
		model.addAttribute("reflections", this.reflections.on(session, scope, actor));
		model.addAttribute("attachments",
				this.attachments.list(new AttachmentOwner(SessionAttachments.OWNER_TYPE, id.value())));
		model.addAttribute("own",
				(actor.personId() != null) ? session.lineOf(new PersonId(actor.personId())).orElse(null) : null);
		model.addAttribute("forms",
				this.choices.forms(session.facts().kind(), session.facts().forms())
					.stream()
					.filter((form) -> session.facts().forms().contains(form.value()))
					.toList());
		return "study/sessions/show";
	}

	@GetMapping("/sign-in-sheet")
	String signInSheet(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("study", this.records.find(id, actor));
		return "study/sessions/sheet";
	}

	@GetMapping("/history")
	String history(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		model.addAttribute("study", this.records.find(id, actor));
		model.addAttribute("entries", this.history.of(StudySession.class, id));
		return "study/sessions/history";
	}

	@GetMapping("/readers")
	String readers(@PathVariable StudySessionId id, @SignedIn Actor actor, Model model) {
		SessionDetails session = this.records.find(id, actor);
		Set<UnitId> hosts = new HashSet<>(session.facts().coHosts());
		hosts.add(session.facts().host());
		model.addAttribute("study", session);
		model.addAttribute("readers", this.readers.of(hosts));
		return "study/sessions/readers";
	}

	@PostMapping("/cancellation")
	@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
	String cancel(@PathVariable StudySessionId id, @RequestParam String reason, @SignedIn Actor actor,
			RedirectAttributes redirect) {
		Told.by(redirect, "study.session.cancelled", reason, () -> this.management.cancel(id, reason, actor));
		return "redirect:/study-sessions/{id}";
	}

}
