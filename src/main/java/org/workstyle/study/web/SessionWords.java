package org.workstyle.study.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.shared.Option;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.StudyKind;

/**
 * Puts two versions of a session's form into words, to compare them line by line.
 */
@Component
class SessionWords {

	private static final Map<String, Function<StudySessionForm, @Nullable Object>> FIELDS = fields();

	private final StudyChoices choices;

	private final PersonDirectory people;

	SessionWords(StudyChoices choices, PersonDirectory people) {
		this.choices = choices;
		this.people = people;
	}

	/**
	 * Returns every field in both versions, and the people who are marked differently.
	 */
	List<ComparedField> compare(StudySessionForm mine, StudySessionForm theirs) {
		Map<String, String> names = names(mine, theirs);
		List<ComparedField> compared = new ArrayList<>();
		FIELDS.forEach((label, field) -> compared.add(ComparedField.of(this.choices.text(label),
				text(field.apply(mine), names), text(field.apply(theirs), names))));
		Map<UUID, String> typed = attendance(mine);
		Map<UUID, String> saved = attendance(theirs);
		Stream.concat(typed.keySet().stream(), saved.keySet().stream())
			.distinct()
			.map((person) -> ComparedField.of(names.getOrDefault(person.toString(), ""), typed.getOrDefault(person, ""),
					saved.getOrDefault(person, "")))
			.filter(ComparedField::different)
			.forEach(compared::add);
		return compared;
	}

	private Map<UUID, String> attendance(StudySessionForm form) {
		Map<UUID, String> marks = new LinkedHashMap<>();
		form.getAttendees()
			.stream()
			.filter((row) -> !row.isRemoved() && row.getPerson() != null)
			.forEach((row) -> marks.put(Objects.requireNonNull(row.getPerson()), mark(row)));
		return marks;
	}

	private String mark(AttendeeRow row) {
		AttendanceState state = (row.getState() != null) ? row.getState() : AttendanceState.EXPECTED;
		String reason = (row.getReason() != null) ? row.getReason() : "";
		return (this.choices.text("AttendanceState." + state) + " " + reason).strip();
	}

	/**
	 * Returns what stands for the values that people choose and do not type.
	 */
	private Map<String, String> names(StudySessionForm mine, StudySessionForm theirs) {
		StudyKind kind = Objects.requireNonNull(theirs.getKind());
		LocalDate day = Objects.requireNonNull(theirs.getHeldOn());
		List<PersonId> people = Stream.of(mine, theirs).flatMap(SessionWords::people).distinct().toList();
		Map<String, String> names = new HashMap<>(
				Map.of("true", this.choices.text("common.yes"), "false", this.choices.text("common.no")));
		Stream
			.of(this.choices.coHosts(kind), this.choices.forms(kind, List.of()),
					this.choices.people(this.people.findAll(people, day)))
			.flatMap(List::stream)
			.forEach((Option option) -> names.put(option.value(), option.label()));
		return names;
	}

	private static Stream<PersonId> people(StudySessionForm form) {
		return Stream
			.concat(Stream.of(form.getChair(), form.getPresenter()).filter(Objects::nonNull),
					form.getAttendees().stream().map(AttendeeRow::getPerson).filter(Objects::nonNull))
			.map((person) -> new PersonId(Objects.requireNonNull(person)));
	}

	private static String text(@Nullable Object value, Map<String, String> names) {
		if (value instanceof String typed) {
			return typed.strip();
		}
		if (value instanceof BigDecimal number) {
			return number.stripTrailingZeros().toPlainString();
		}
		Collection<?> chosen = (value instanceof Collection<?> several) ? several : Stream.ofNullable(value).toList();
		return chosen.stream()
			.map(String::valueOf)
			.map((each) -> names.getOrDefault(each, each))
			.sorted()
			.collect(Collectors.joining("\n"));
	}

	private static Map<String, Function<StudySessionForm, @Nullable Object>> fields() {
		Map<String, Function<StudySessionForm, @Nullable Object>> fields = new LinkedHashMap<>();
		fields.put("StudySession.heldOn", StudySessionForm::getHeldOn);
		fields.put("StudySession.topic", StudySessionForm::getTopic);
		fields.put("StudySession.place", StudySessionForm::getPlace);
		fields.put("StudySession.startsAt", StudySessionForm::getStartsAt);
		fields.put("StudySession.endsAt", StudySessionForm::getEndsAt);
		fields.put("StudySession.creditHours", StudySessionForm::getCreditHours);
		fields.put("StudySession.host", StudySessionForm::getHost);
		fields.put("study.form.co-hosts", StudySessionForm::getCoHosts);
		fields.put("StudySession.chair", StudySessionForm::getChair);
		fields.put("StudySession.presenter", StudySessionForm::getPresenter);
		fields.put("StudySession.guestPresenter", StudySessionForm::getGuestPresenter);
		fields.put("StudySession.forms", StudySessionForm::getForms);
		fields.put("study.stage.teaching", StudySessionForm::getTurnTeaching);
		fields.put("study.stage.guidance", StudySessionForm::getCaseGuidance);
		fields.put("study.stage.practice", StudySessionForm::getPractice);
		fields.put("study.stage.comment", StudySessionForm::getLeaderComment);
		fields.put("StudySession.discussed", StudySessionForm::isDiscussed);
		fields.put("StudySession.discussion", StudySessionForm::getDiscussion);
		fields.put("StudySession.regulations", StudySessionForm::getRegulations);
		fields.put("StudySession.minutes", StudySessionForm::getMinutes);
		return fields;
	}

}
