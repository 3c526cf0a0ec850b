package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.DataScopes;
import org.workstyle.regulation.RegulationList;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.SignedIn;

/**
 * Answers the picker for regulations studied: by words of their titles.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class StudyRegulationController {

	private static final int LIMIT = 20;

	private final RegulationList regulations;

	private final DataScopes scopes;

	private final Clock clock;

	StudyRegulationController(RegulationList regulations, DataScopes scopes, Clock clock) {
		this.regulations = regulations;
		this.scopes = scopes;
		this.clock = clock;
	}

	@GetMapping("/study-regulations")
	String search(@RequestParam(defaultValue = "") String q, @SignedIn Actor actor, Model model) {
		List<Option> found = this.regulations.named(q, LocalDate.now(this.clock), LIMIT, this.scopes.of(actor))
			.stream()
			.map((regulation) -> new Option(regulation.id().toString(), regulation.title()))
			.toList();
		model.addAttribute("options", found);
		return "fragments/picker :: options";
	}

}
