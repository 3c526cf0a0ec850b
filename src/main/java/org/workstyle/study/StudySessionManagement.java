package org.workstyle.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Plans, records, amends and cancels study sessions, within what the actor may change.
 */
@Service
@Transactional
public class StudySessionManagement {

	private final StudySessionRepository sessions;

	private final SessionVisibility visibility;

	private final DataScopes scopes;

	private final UnitDirectory units;

	private final PersonDirectory people;

	private final Clock clock;

	StudySessionManagement(StudySessionRepository sessions, SessionVisibility visibility, DataScopes scopes,
			UnitDirectory units, PersonDirectory people, Clock clock) {
		this.sessions = sessions;
		this.visibility = visibility;
		this.scopes = scopes;
		this.units = units;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Plans a session with the people expected.
	 * @throws PortalException if the host cannot hold the kind
	 */
	public StudySessionId plan(SessionFacts facts, Collection<PersonId> expected, Actor actor) {
		refuseUnlessEditable(facts.host(), this.scopes.of(actor));
		checkHost(facts);
		StudySession session = new StudySession(facts, attendees(expected, facts.heldOn()), actor.accountId(),
				this.clock.instant());
		return this.sessions.save(session).id();
	}

	/**
	 * Enters a session that was held, with who took part.
	 */
	public StudySessionId record(SessionFacts facts, List<AttendanceMark> marks, Actor actor) {
		StudySessionId id = plan(facts, people(marks), actor);
		load(id).record(marks, LocalDate.now(this.clock));
		return id;
	}

	/**
	 * Changes a session; with marks for everybody expected it becomes recorded, or stays
	 * so.
	 * @throws EditConflictException if somebody changed it since {@code version}
	 */
	public void amend(StudySessionId id, long version, SessionFacts facts, List<AttendanceMark> marks, boolean record,
			Actor actor) {
		StudySession session = editable(id, actor);
		if (session.version() != version) {
			throw new EditConflictException("study session", id);
		}
		refuseUnlessEditable(facts.host(), this.scopes.of(actor));
		checkHost(facts);
		session.amend(facts, attendees(people(marks), facts.heldOn()), actor.accountId(), this.clock.instant());
		if (record || session.status() == SessionStatus.RECORDED) {
			session.record(marks, LocalDate.now(this.clock));
		}
	}

	/**
	 * Calls a planned session off.
	 */
	public void cancel(StudySessionId id, String reason, Actor actor) {
		editable(id, actor).cancel(reason);
	}

	/**
	 * Returns a session the actor may change.
	 * @throws NotFoundException if it is not visible
	 * @throws AccessDeniedException if it is visible only
	 */
	private StudySession editable(StudySessionId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		if (!this.visibility.sees(scope, id)) {
			throw new NotFoundException("study session", id);
		}
		StudySession session = load(id);
		refuseUnlessEditable(session.host(), scope);
		return session;
	}

	private StudySession load(StudySessionId id) {
		return this.sessions.findWithAttendance(id).orElseThrow(() -> new NotFoundException("study session", id));
	}

	private static void refuseUnlessEditable(UnitId host, DataScope scope) {
		if (!scope.edits(host)) {
			throw new AccessDeniedException("The unit's records may not be changed");
		}
	}

	private void checkHost(SessionFacts facts) {
		boolean fits = this.units.find(facts.host()).filter((unit) -> facts.kind().isHostedBy(unit.type())).isPresent();
		if (!fits) {
			throw new PortalException("study.error.host");
		}
	}

	private List<Attendee> attendees(Collection<PersonId> expected, LocalDate day) {
		List<Attendee> attendees = new ArrayList<>();
		for (PersonSummary person : this.people.findAll(expected, day)) {
			attendees.add(new Attendee(person.id(), person.unit(), person.standing() == PartyStanding.FULL));
		}
		return attendees;
	}

	private static List<PersonId> people(List<AttendanceMark> marks) {
		return marks.stream().map(AttendanceMark::person).toList();
	}

}
