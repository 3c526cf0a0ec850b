package org.workstyle.study.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.shared.Option;
import org.workstyle.study.SessionDetails;

/**
 * Shows, after a conflict, what was typed beside what somebody else saved meanwhile, and
 * carries on everything typed.
 */
@Component
class SessionConflict {

	private static final List<String> NOT_TYPED = List.of("version", "_csrf", "record", "fill");

	private final SessionEntry entry;

	private final SessionWords words;

	private final StudyChoices choices;

	private final HttpServletRequest request;

	SessionConflict(SessionEntry entry, SessionWords words, StudyChoices choices, HttpServletRequest request) {
		this.entry = entry;
		this.words = words;
		this.choices = choices;
		this.request = request;
	}

	void show(StudySessionForm mine, SessionDetails session, Model model) {
		model.addAttribute("study", session);
		model.addAttribute("trail", this.choices.trail());
		model.addAttribute("comparison",
				this.words.compare(mine, this.entry.formOf(session)).stream().filter(ComparedField::filled).toList());
		model.addAttribute("typed", typed());
	}

	/**
	 * Keeps the differences in sight while somebody brings both versions together.
	 */
	void keepInSight(StudySessionForm mine, SessionDetails session, Model model) {
		model.addAttribute("comparison",
				this.words.compare(mine, this.entry.formOf(session))
					.stream()
					.filter(ComparedField::different)
					.toList());
	}

	private List<Option> typed() {
		return this.request.getParameterMap()
			.entrySet()
			.stream()
			.filter((parameter) -> !NOT_TYPED.contains(parameter.getKey()))
			.flatMap((parameter) -> Arrays.stream(parameter.getValue())
				.map((value) -> new Option(parameter.getKey(), value)))
			.toList();
	}

}
