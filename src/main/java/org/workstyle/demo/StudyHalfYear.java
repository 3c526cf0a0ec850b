package org.workstyle.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.account.AccountManagement;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.study.EarlierLearning;
import org.workstyle.study.EarlierSession;
import org.workstyle.study.EarlierSessions;

/**
 * Enters the half-year of study: sessions of every kind with who took part, reflections,
 * online learning and pledges.
 */
@Component
class StudyHalfYear {

	private final PersonDirectory people;

	private final AccountManagement accounts;

	private final WorkingDays workingDays;

	private final EarlierSessions sessions;

	private final EarlierLearning learning;

	private final Clock clock;

	StudyHalfYear(PersonDirectory people, AccountManagement accounts, WorkingDays workingDays, EarlierSessions sessions,
			EarlierLearning learning, Clock clock) {
		this.people = people;
		this.accounts = accounts;
		this.workingDays = workingDays;
		this.sessions = sessions;
		this.learning = learning;
		this.clock = clock;
	}

	void enter(Bureau bureau, Seed seed) {
		LocalDate today = LocalDate.now(this.clock);
		Phrases phrases = new Phrases("phrases.txt");
		AttendanceMaker attendance = new AttendanceMaker(this.workingDays, today, phrases, seed);
		SessionMaker maker = new SessionMaker(bureau, this.people, attendance, phrases, today, seed);
		List<EarlierSession> held = new Programme(bureau, this.workingDays, today, seed).drafts()
			.stream()
			.map(maker::make)
			.toList();
		this.sessions.enter(held);
		UUID secretary = this.accounts.find("committee").orElseThrow().id().value();
		Map<PersonId, PersonSummary> everybody = everybody(bureau, today);
		ReflectionMaker reflections = new ReflectionMaker(phrases, everybody, secretary, today, seed);
		this.learning.enterReflections(held.stream().flatMap((session) -> reflections.make(session).stream()).toList());
		LearningMaker learning = new LearningMaker(phrases, seed);
		this.learning.enterOnlineLearning(learning.learnt(everybody.values()));
		this.learning.enterPledges(learning.pledged(everybody.values(), secretary));
	}

	private Map<PersonId, PersonSummary> everybody(Bureau bureau, LocalDate today) {
		Map<PersonId, PersonSummary> everybody = new LinkedHashMap<>();
		this.people.findAll(bureau.people().stream().map(Colleague::id).toList(), today)
			.forEach((person) -> everybody.put(person.id(), person));
		return everybody;
	}

}
