package org.workstyle.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Role;

/**
 * What happens on an attendance list around its session: leave asked for and decided,
 * sessions made up, absences disputed and decided.
 */
@Service
@Transactional
public class AttendanceManagement {

	private final StudySessionRepository sessions;

	private final SessionVisibility visibility;

	private final DataScopes scopes;

	private final UnitDirectory units;

	private final DisputePeriod disputePeriod;

	private final Clock clock;

	AttendanceManagement(StudySessionRepository sessions, SessionVisibility visibility, DataScopes scopes,
			UnitDirectory units, DisputePeriod disputePeriod, Clock clock) {
		this.sessions = sessions;
		this.visibility = visibility;
		this.scopes = scopes;
		this.units = units;
		this.disputePeriod = disputePeriod;
		this.clock = clock;
	}

	/**
	 * Asks for leave from a planned session, for oneself and before it begins.
	 */
	public void askLeave(StudySessionId id, String reason, Actor actor) {
		StudySession session = visible(id, this.scopes.of(actor));
		session.askLeave(self(actor), reason, this.clock.instant().atZone(this.clock.getZone()).toLocalDateTime(),
				this.clock.instant());
	}

	/**
	 * Decides on leave somebody else asked for.
	 */
	public void decideLeave(StudySessionId id, PersonId person, Decision decision, Actor actor) {
		decidable(id, person, actor).attendanceOf(person)
			.decideLeave(decision, actor.accountId(), this.clock.instant());
	}

	/**
	 * Notes that somebody made the session up (补课).
	 * @param by the session by which, if by one
	 */
	public void makeUp(StudySessionId id, PersonId person, LocalDate day, @Nullable StudySessionId by, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		StudySession session = editable(id, scope);
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new PortalException("study.error.make-up.future");
		}
		if (by != null && (by.equals(id) || !this.visibility.sees(scope, by))) {
			throw new PortalException("study.error.make-up.session");
		}
		session.attendanceOf(person).makeUp(day, by);
	}

	/**
	 * Disputes one's own absence, within the days set.
	 */
	public void dispute(StudySessionId id, String reason, Actor actor) {
		StudySession session = visible(id, this.scopes.of(actor));
		LocalDate recordedOn = LocalDate.ofInstant(session.recordedAt(), this.clock.getZone());
		this.disputePeriod.check(recordedOn, LocalDate.now(this.clock));
		session.attendanceOf(self(actor)).dispute(reason, this.clock.instant());
	}

	/**
	 * Decides on an absence somebody else disputes.
	 */
	public void decideDispute(StudySessionId id, PersonId person, Decision decision, Actor actor) {
		decidable(id, person, actor).attendanceOf(person)
			.decideDispute(decision, actor.accountId(), this.clock.instant());
	}

	private StudySession visible(StudySessionId id, DataScope scope) {
		if (!this.visibility.sees(scope, id)) {
			throw new NotFoundException("study session", id);
		}
		return this.sessions.findToChangeAttendance(id).orElseThrow(() -> new NotFoundException("study session", id));
	}

	private StudySession editable(StudySessionId id, DataScope scope) {
		StudySession session = visible(id, scope);
		if (!scope.edits(session.host())) {
			throw new AccessDeniedException("The host's records may not be changed");
		}
		return session;
	}

	/**
	 * Heads decide, in a group its officers; nobody on the own request.
	 */
	private StudySession decidable(StudySessionId id, PersonId person, Actor actor) {
		StudySession session = editable(id, this.scopes.of(actor));
		if (!(actor.is(Role.UNIT_HEAD) || isGroup(session.host())) || person.value().equals(actor.personId())) {
			throw new AccessDeniedException("The head decides, and not on the own request");
		}
		return session;
	}

	private boolean isGroup(UnitId host) {
		return this.units.find(host).filter((unit) -> unit.type().isGroup()).isPresent();
	}

	private static PersonId self(Actor actor) {
		UUID person = actor.personId();
		if (person == null) {
			throw new PortalException("study.error.attendance.not-listed");
		}
		return new PersonId(person);
	}

}
