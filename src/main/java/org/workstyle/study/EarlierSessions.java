package org.workstyle.study;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitId;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Takes over sessions of an earlier time as sets, with the history they had: a year of
 * them in a second or two.
 */
@Component
public class EarlierSessions {

	private static final String SESSION = """
			insert into study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place, topic,
			  chair_id, presenter_id, guest_presenter, discussed, discussion, minutes, turn_teaching, case_guidance,
			  practice, leader_comment, recorded_at, cancelled_reason, version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String ATTENDANCE = """
			insert into study_attendance (id, session_id, person_id, unit_id, held_on, state, entitled_to_vote,
			  leave_reason, leave_asked_at, leave_decision, leave_decided_by, leave_decided_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String SETTLED = """
			update study_attendance set state = ?, made_up_on = ?, dispute_reason = ?, disputed_at = ?,
			  dispute_decision = ?, dispute_decided_by = ?, dispute_decided_at = ?
			where session_id = ? and person_id = ?""";

	private final JdbcTemplate jdbc;

	private final EarlierSessionHistory history;

	EarlierSessions(JdbcTemplate jdbc, EarlierSessionHistory history) {
		this.jdbc = jdbc;
		this.history = history;
	}

	/**
	 * Enters the sessions, whose identifiers must be new.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(List<EarlierSession> sessions) {
		this.jdbc.batchUpdate(SESSION, sessions.stream().map(EarlierSessions::session).toList());
		enterParts(sessions);
		this.jdbc.batchUpdate(ATTENDANCE,
				sessions.stream()
					.flatMap((session) -> session.attendance().stream().map((each) -> attendance(session, each)))
					.toList());
		EarlierSessionHistory.Numbers numbers = this.history.enter(sessions);
		this.jdbc.batchUpdate(SETTLED,
				sessions.stream()
					.flatMap((session) -> session.attendance()
						.stream()
						.filter(EarlierAttendance::isSettled)
						.map((each) -> settled(session, each)))
					.toList());
		this.history.enterSettled(numbers);
	}

	private void enterParts(List<EarlierSession> sessions) {
		List<Object[]> hosts = new ArrayList<>();
		List<Object[]> forms = new ArrayList<>();
		List<Object[]> regulations = new ArrayList<>();
		for (EarlierSession session : sessions) {
			SessionFacts facts = session.facts();
			Set<UnitId> units = new LinkedHashSet<>(facts.coHosts());
			units.add(facts.host());
			units.forEach((unit) -> hosts.add(row(session.id().value(), unit.value(), facts.kind().name(),
					facts.heldOn(), session.status().name())));
			facts.forms().forEach((form) -> forms.add(row(session.id().value(), form)));
			for (int place = 0; place < facts.regulations().size(); place++) {
				regulations.add(row(session.id().value(), place, facts.regulations().get(place)));
			}
		}
		this.jdbc.batchUpdate("insert into study_session_host values (?, ?, ?, ?, ?)", hosts);
		this.jdbc.batchUpdate("insert into study_session_form values (?, ?)", forms);
		this.jdbc.batchUpdate("insert into study_session_regulation values (?, ?, ?)", regulations);
	}

	private static Object[] session(EarlierSession session) {
		SessionFacts facts = session.facts();
		MicroClass micro = (facts.microClass() != null) ? facts.microClass() : new MicroClass(null, null, null, null);
		return row(session.id().value(), facts.kind().name(), session.status().name(), facts.host().value(),
				facts.heldOn(), facts.startsAt(), facts.endsAt(), facts.creditHours(), facts.place(), facts.topic(),
				(facts.chair() != null) ? facts.chair().value() : null,
				(facts.presenter() != null) ? facts.presenter().value() : null, facts.guestPresenter(),
				facts.discussed(), facts.discussion(), facts.minutes(), micro.teaching(), micro.guidance(),
				micro.practice(), micro.comment(), moment(session.entered().at()), session.cancelledReason(),
				session.steps().size() - 1);
	}

	private static Object[] attendance(EarlierSession session, EarlierAttendance each) {
		EarlierAttendance.Request leave = each.leave();
		return row(TimeOrderedIds.next(), session.id().value(), each.person().value(), each.unit().value(),
				session.facts().heldOn(), each.marked().name(), each.entitledToVote(), each.leaveReason(),
				(leave != null) ? moment(leave.askedAt()) : null, decision(leave),
				(leave != null) ? leave.decidedBy() : null, (leave != null) ? moment(leave.decidedAt()) : null);
	}

	private static Object[] settled(EarlierSession session, EarlierAttendance each) {
		EarlierAttendance.Request dispute = each.dispute();
		return row(each.state().name(), each.madeUpOn(), each.disputeReason(),
				(dispute != null) ? moment(dispute.askedAt()) : null, decision(dispute),
				(dispute != null) ? dispute.decidedBy() : null, (dispute != null) ? moment(dispute.decidedAt()) : null,
				session.id().value(), each.person().value());
	}

	private static @Nullable String decision(EarlierAttendance.@Nullable Request request) {
		return (request != null && request.decision() != null) ? request.decision().name() : null;
	}

	static @Nullable Timestamp moment(@Nullable Instant moment) {
		return (moment != null) ? Timestamp.from(moment) : null;
	}

	static Object[] row(@Nullable Object... values) {
		return values;
	}

}
