package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.SessionFilter;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionList;
import org.workstyle.study.StudyTier;

/**
 * The list of study sessions; its filters stand in the address.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class StudySessionListController {

	private static final int UPCOMING = 5;

	private final StudySessionList sessions;

	private final StudyChoices choices;

	private final DataScopes scopes;

	private final Clock clock;

	StudySessionListController(StudySessionList sessions, StudyChoices choices, DataScopes scopes, Clock clock) {
		this.sessions = sessions;
		this.choices = choices;
		this.scopes = scopes;
		this.clock = clock;
	}

	@GetMapping("/study-sessions")
	String list(@ModelAttribute("filter") SessionFilterForm filter, BindingResult errors,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, @SignedIn Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("page", this.sessions.page(filter.toFilter(today), after, before, scope));
		if (filter.hasUpcoming() && after == null && before == null) {
			SessionFilter upcoming = filter.upcoming(today);
			model.addAttribute("upcoming", this.sessions.first(upcoming, UPCOMING, scope));
			model.addAttribute("upcomingUrl", SessionFilterForm.address("/study-sessions", upcoming));
		}
		model.addAttribute("endsToday", filter.endsToday());
		model.addAttribute("address", filter.address("/study-sessions"));
		model.addAttribute("exportUrl", filter.address("/study-sessions/export.xlsx"));
		model.addAttribute("filtering", filter.isFiltering());
		model.addAttribute("hosts", this.choices.visibleHosts(scope));
		model.addAttribute("kinds", this.choices.of(StudyKind.values()));
		model.addAttribute("tiers", this.choices.of(StudyTier.values()));
		model.addAttribute("statuses", this.choices.of(SessionStatus.values()));
		model.addAttribute("enters", !scope.editable().isEmpty());
		return "study/sessions/list";
	}

}
