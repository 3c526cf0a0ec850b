package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.account.PersonDirectory;

/**
 * Answers the person pickers of the form: by name, number or pinyin initials.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD')")
class StudyPeopleController {

	private static final int LIMIT = 20;

	private final PersonDirectory people;

	private final StudyChoices choices;

	private final Clock clock;

	StudyPeopleController(PersonDirectory people, StudyChoices choices, Clock clock) {
		this.people = people;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/study-people")
	String search(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("options", this.choices.people(this.people.search(q, LocalDate.now(this.clock), LIMIT)));
		return "fragments/picker :: options";
	}

}
