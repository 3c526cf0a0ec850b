package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.study.AttendanceLine;
import org.workstyle.study.AttendanceMark;
import org.workstyle.study.AttendanceState;
import org.workstyle.study.MicroClass;
import org.workstyle.study.SessionDetails;
import org.workstyle.study.SessionFacts;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;
import org.workstyle.study.StudySessionRecords;

import static java.util.Objects.requireNonNull;

/**
 * Fills the form of a session from what is known, and reads what was typed.
 */
@Component
class SessionEntry {

	private final StudySessionRecords records;

	private final PersonDirectory people;

	private final Clock clock;

	SessionEntry(StudySessionRecords records, PersonDirectory people, Clock clock) {
		this.records = records;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Returns the form of a new session, filled from the last one of the kind: host,
	 * time, place and who leads it; the list is that of the host's members on the day.
	 */
	StudySessionForm blank(StudyKind kind, @Nullable UUID host, @Nullable LocalDate day, Actor actor) {
		StudySessionForm form = new StudySessionForm();
		form.setKind(kind);
		form.setHost(host);
		form.setEntry(UUID.randomUUID());
		form.setHeldOn((day != null) ? day : LocalDate.now(this.clock));
		Optional<SessionDetails> latest = this.records.latest(kind, (host != null) ? new UnitId(host) : null, actor);
		latest.ifPresent((session) -> frame(form, session.facts()));
		listMembers(form);
		if (form.getAttendees().isEmpty()) {
			latest.ifPresent((session) -> attend(form, session));
		}
		return form;
	}

	/**
	 * Returns the form of a new session that repeats another one today.
	 */
	StudySessionForm copyOf(SessionDetails session) {
		StudySessionForm form = formOf(session);
		form.setEntry(UUID.randomUUID());
		form.setHeldOn(LocalDate.now(this.clock));
		form.setVersion(null);
		form.getAttendees().forEach((row) -> {
			row.setState(AttendanceState.PRESENT);
			row.setReason(null);
		});
		return form;
	}

	/**
	 * Returns the form to change a session.
	 */
	StudySessionForm formOf(SessionDetails session) {
		SessionFacts facts = session.facts();
		StudySessionForm form = new StudySessionForm();
		form.setKind(facts.kind());
		frame(form, facts);
		form.setCoHosts(new ArrayList<>(facts.coHosts().stream().map(UnitId::value).toList()));
		form.setHeldOn(facts.heldOn());
		form.setTopic(facts.topic());
		form.setForms(new ArrayList<>(facts.forms()));
		form.setDiscussed(facts.discussed());
		form.setDiscussion(facts.discussion());
		form.setMinutes(facts.minutes());
		form.setRegulations(String.join("\n", facts.regulations()));
		stages(form, facts.microClass());
		form.setVersion(session.version());
		attend(form, session);
		return form;
	}

	/**
	 * Adds the host's members of the day who are not on the list; keeps those who are.
	 */
	void listMembers(StudySessionForm form) {
		if (form.getHost() == null || form.getHeldOn() == null) {
			return;
		}
		this.people.membersOf(new UnitId(form.getHost()), form.getHeldOn())
			.forEach((person) -> list(form, person.id()));
	}

	void list(StudySessionForm form, PersonId person) {
		boolean listed = form.getAttendees().stream().anyMatch((row) -> person.value().equals(row.getPerson()));
		if (!listed) {
			form.getAttendees()
				.add(AttendeeRow.of(person, (form.getVersion() == null) ? AttendanceState.PRESENT : null));
		}
	}

	SessionFacts facts(StudySessionForm form) {
		return new SessionFacts(requireNonNull(form.getKind()), new UnitId(requireNonNull(form.getHost())),
				new HashSet<>(form.getCoHosts().stream().map(UnitId::new).toList()), requireNonNull(form.getHeldOn()),
				requireNonNull(form.getStartsAt()), requireNonNull(form.getEndsAt()),
				requireNonNull(form.getCreditHours()), requireNonNull(form.getPlace()), requireNonNull(form.getTopic()),
				person(form.getChair()), person(form.getPresenter()), text(form.getGuestPresenter()),
				new HashSet<>(form.getForms()), form.isDiscussed(), text(form.getDiscussion()), text(form.getMinutes()),
				lines(form.getRegulations()), new MicroClass(text(form.getTurnTeaching()), text(form.getCaseGuidance()),
						text(form.getPractice()), text(form.getLeaderComment())));
	}

	/**
	 * Returns the attendance list typed; who is not marked is expected.
	 */
	List<AttendanceMark> marks(StudySessionForm form) {
		return form.getAttendees()
			.stream()
			.filter((row) -> !row.isRemoved())
			.map((row) -> new AttendanceMark(new PersonId(requireNonNull(row.getPerson())),
					(row.getState() != null) ? row.getState() : AttendanceState.EXPECTED, text(row.getReason())))
			.toList();
	}

	private static void frame(StudySessionForm form, SessionFacts facts) {
		form.setHost(facts.host().value());
		form.setStartsAt(facts.startsAt());
		form.setEndsAt(facts.endsAt());
		form.setCreditHours(facts.creditHours());
		form.setPlace(facts.place());
		form.setChair((facts.chair() != null) ? facts.chair().value() : null);
		form.setPresenter((facts.presenter() != null) ? facts.presenter().value() : null);
		form.setGuestPresenter(facts.guestPresenter());
	}

	private static void stages(StudySessionForm form, @Nullable MicroClass stages) {
		if (stages != null) {
			form.setTurnTeaching(stages.teaching());
			form.setCaseGuidance(stages.guidance());
			form.setPractice(stages.practice());
			form.setLeaderComment(stages.comment());
		}
	}

	private static void attend(StudySessionForm form, SessionDetails session) {
		boolean recorded = session.status() == SessionStatus.RECORDED && form.getVersion() != null;
		AttendanceState otherwise = (form.getVersion() == null) ? AttendanceState.PRESENT : null;
		for (AttendanceLine line : session.attendance()) {
			AttendanceState planned = (form.getVersion() != null && line.isLeaveGranted()) ? AttendanceState.LEAVE
					: otherwise;
			AttendeeRow row = AttendeeRow.of(line.person(), recorded ? line.state() : planned);
			row.setReason((form.getVersion() != null && line.leave() != null) ? line.leave().reason() : null);
			form.getAttendees().add(row);
		}
	}

	private static @Nullable PersonId person(@Nullable UUID id) {
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed != null && !typed.isBlank()) ? typed : null;
	}

	private static List<String> lines(@Nullable String typed) {
		return (typed == null) ? List.of()
				: Arrays.stream(typed.split("\\R")).map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
