package org.workstyle.study.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.shared.Option;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.SessionDetails;

/**
 * Shows, after a conflict, what was typed beside what somebody else saved meanwhile, and
 * carries on everything typed.
 */
@Component
class SessionConflict {

	private static final List<String> NOT_TYPED = List.of("version", "_csrf", "record", "fill");

	private static final Map<String, Function<StudySessionForm, @Nullable Object>> FIELDS = Map.ofEntries(
			Map.entry("heldOn", StudySessionForm::getHeldOn), Map.entry("topic", StudySessionForm::getTopic),
			Map.entry("place", StudySessionForm::getPlace), Map.entry("startsAt", StudySessionForm::getStartsAt),
			Map.entry("endsAt", StudySessionForm::getEndsAt),
			Map.entry("creditHours", StudySessionForm::getCreditHours),
			Map.entry("guestPresenter", StudySessionForm::getGuestPresenter),
			Map.entry("discussion", StudySessionForm::getDiscussion),
			Map.entry("regulations", StudySessionForm::getRegulations),
			Map.entry("minutes", StudySessionForm::getMinutes));

	private static final List<String> ORDER = List.of("heldOn", "topic", "place", "startsAt", "endsAt", "creditHours",
			"guestPresenter", "discussion", "regulations", "minutes");

	private final SessionEntry entry;

	private final StudyChoices choices;

	private final HttpServletRequest request;

	SessionConflict(SessionEntry entry, StudyChoices choices, HttpServletRequest request) {
		this.entry = entry;
		this.choices = choices;
		this.request = request;
	}

	void show(StudySessionForm mine, SessionDetails session, Model model) {
		StudySessionForm theirs = this.entry.formOf(session);
		List<Row> comparison = new ArrayList<>();
		for (String field : ORDER) {
			comparison.add(Row.of(this.choices.text("StudySession." + field), text(FIELDS.get(field).apply(mine)),
					text(FIELDS.get(field).apply(theirs))));
		}
		comparison.add(Row.of(this.choices.text("StudySession.attendance"), attendance(mine), attendance(theirs)));
		model.addAttribute("study", session);
		model.addAttribute("trail", this.choices.trail());
		model.addAttribute("comparison", comparison);
		model.addAttribute("typed", typed());
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

	private String attendance(StudySessionForm form) {
		Map<AttendanceState, Long> counts = form.getAttendees()
			.stream()
			.filter((row) -> !row.isRemoved() && row.getState() != null)
			.collect(Collectors.groupingBy((row) -> Objects.requireNonNull(row.getState()), Collectors.counting()));
		return Arrays.stream(AttendanceState.values())
			.filter(counts::containsKey)
			.map((state) -> this.choices.text("AttendanceState." + state) + " " + counts.get(state))
			.collect(Collectors.joining(", "));
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString().strip() : "";
	}

	/**
	 * One field in both versions.
	 *
	 * @param label the field
	 * @param mine what was typed
	 * @param theirs what is saved
	 * @param different whether they differ
	 */
	record Row(String label, String mine, String theirs, boolean different) {

		static Row of(String label, String mine, String theirs) {
			boolean same = mine.replaceAll("\\R", "\n").equals(theirs.replaceAll("\\R", "\n"));
			return new Row(label, mine, theirs, !same);
		}

	}

}
