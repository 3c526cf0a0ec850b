package org.workstyle.study.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.CreditHours;
import org.workstyle.study.SessionDetails;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudyTier;

/**
 * What the form of a session shows around the fields: choices, names.
 */
@Component
class SessionFormPage {

	/** People offered where the page works without script. */
	private static final int OTHERS = 300;

	private final StudyChoices choices;

	private final SessionEntry entry;

	private final PersonDirectory people;

	private final DataScopes scopes;

	private final Clock clock;

	SessionFormPage(StudyChoices choices, SessionEntry entry, PersonDirectory people, DataScopes scopes, Clock clock) {
		this.choices = choices;
		this.entry = entry;
		this.people = people;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Shows the kinds somebody may enter, by tier.
	 */
	String kinds(Actor actor, Model model) {
		DataScope scope = this.scopes.of(actor);
		Map<StudyTier, List<Option>> kinds = new LinkedHashMap<>();
		for (StudyTier tier : StudyTier.values()) {
			kinds.put(tier, this.choices.enterable(scope, StudyKind.of(tier)));
		}
		model.addAttribute("trail", this.choices.trail());
		model.addAttribute("kinds", kinds);
		return "study/sessions/kinds";
	}

	/**
	 * Chooses the first host there is, where none was known, with its members.
	 */
	void chooseHost(StudySessionForm form, Actor actor) {
		if (form.getHost() == null) {
			this.choices.editableHosts(this.scopes.of(actor), Objects.requireNonNull(form.getKind()))
				.stream()
				.findFirst()
				.ifPresent((host) -> form.setHost(UUID.fromString(host.value())));
			this.entry.listMembers(form);
		}
	}

	String form(StudySessionForm form, @Nullable SessionDetails session, Actor actor, Model model) {
		StudyKind kind = (form.getKind() != null) ? form.getKind() : StudyKind.THEMED_PARTY_DAY;
		DataScope scope = this.scopes.of(actor);
		List<PersonSummary> listed = listed(form);
		model.addAttribute("studySessionForm", form);
		model.addAttribute("study", session);
		model.addAttribute("kind", kind);
		List<Option> coHosts = this.choices.coHosts(kind);
		model.addAttribute("hosts", this.choices.editable(scope, coHosts));
		model.addAttribute("coHosts", coHosts);
		model.addAttribute("forms", this.choices.forms(kind, form.getForms()));
		model.addAttribute("people", byId(listed));
		model.addAttribute("trail", this.choices.trail());
		model.addAttribute("others", this.choices.people(this.people.search("", LocalDate.now(this.clock), OTHERS)));
		model.addAttribute("leaders", this.choices.people(listed));
		return "study/sessions/form";
	}

	/**
	 * Changes the attendance list as a button of the form says: everybody present, the
	 * host's members added, or one more person.
	 */
	void fill(StudySessionForm form, String what) {
		switch (what) {
			case "members" -> this.entry.listMembers(form);
			case "present" -> form.getAttendees().forEach((row) -> row.setState(AttendanceState.PRESENT));
			case "person" -> {
				if (form.getAddPerson() != null) {
					this.entry.list(form, new PersonId(form.getAddPerson()));
				}
				form.setAddPerson(null);
			}
			default -> {
				// as typed: continues after a conflict
			}
		}
		form.getAttendees().removeIf(AttendeeRow::isRemoved);
	}

	void check(StudySessionForm form, boolean record, BindingResult errors) {
		form.getAttendees().removeIf((row) -> row.getPerson() == null);
		if (form.getStartsAt() != null && form.getEndsAt() != null) {
			checkTime(form.getStartsAt(), form.getEndsAt(), form.getCreditHours(), errors);
		}
		List<AttendeeRow> staying = form.getAttendees().stream().filter((row) -> !row.isRemoved()).toList();
		if (record && staying.isEmpty()) {
			errors.rejectValue("attendees", "study.error.record.nobody");
		}
		if (record && staying.stream().anyMatch((row) -> row.getState() == null)) {
			errors.rejectValue("attendees", "study.error.record.unmarked");
		}
	}

	private static void checkTime(LocalTime start, LocalTime end, @Nullable BigDecimal hours, BindingResult errors) {
		if (!end.isAfter(start)) {
			errors.rejectValue("endsAt", "study.error.time");
		}
		else if (hours != null && !errors.hasFieldErrors("creditHours")
				&& hours.compareTo(CreditHours.most(start, end)) > 0) {
			errors.rejectValue("creditHours", "study.error.hours",
					new Object[] { CreditHours.most(start, end).toPlainString() }, null);
		}
	}

	SessionDetails editable(SessionDetails session) {
		if (!session.editable()) {
			throw new AccessDeniedException("The host's records may not be changed");
		}
		return session;
	}

	private List<PersonSummary> listed(StudySessionForm form) {
		LocalDate day = (form.getHeldOn() != null) ? form.getHeldOn() : LocalDate.now(this.clock);
		List<PersonId> ids = Stream
			.concat(form.getAttendees().stream().map(AttendeeRow::getPerson),
					Stream.of(form.getChair(), form.getPresenter()))
			.filter(Objects::nonNull)
			.distinct()
			.map(PersonId::new)
			.toList();
		return this.people.findAll(ids, day);
	}

	private static Map<UUID, PersonSummary> byId(List<PersonSummary> people) {
		Map<UUID, PersonSummary> byId = new HashMap<>();
		people.forEach((person) -> byId.put(person.id().value(), person));
		return byId;
	}

}
