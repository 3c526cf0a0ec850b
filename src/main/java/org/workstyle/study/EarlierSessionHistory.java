package org.workstyle.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.history.EarlierRevisions;
import org.workstyle.history.EarlierRevisions.Done;

/**
 * Writes the history of sessions taken over: planned, then recorded or called off, then
 * what came of absences later. Each is a copy of the rows as they stood then.
 */
@Component
class EarlierSessionHistory {

	private static final String NUMBERS = """
			with r as (select * from unnest(:sessions, :planned, :closed, :settled)
			  as r (session_id, planned, closed, settled))
			""";

	private static final String[] ENTERED = { """
			insert into study_session_history (id, revision, revision_type, kind, status, host_id, held_on, starts_at,
			  ends_at, credit_hours, place, topic, chair_id, presenter_id, guest_presenter, discussed, recorded_at)
			select s.id, r.planned, 0, s.kind, 'PLANNED', s.host_id, s.held_on, s.starts_at, s.ends_at, s.credit_hours,
			  s.place, s.topic, s.chair_id, s.presenter_id, s.guest_presenter, false, v.recorded_at
			from r join study_session s on s.id = r.session_id join revision v on v.id = r.planned""", """
			insert into study_session_history (id, revision, revision_type, kind, status, host_id, held_on, starts_at,
			  ends_at, credit_hours, place, topic, chair_id, presenter_id, guest_presenter, discussed, discussion,
			  minutes, turn_teaching, case_guidance, practice, leader_comment, recorded_at, cancelled_reason)
			select s.id, r.closed, 1, s.kind, s.status, s.host_id, s.held_on, s.starts_at, s.ends_at, s.credit_hours,
			  s.place, s.topic, s.chair_id, s.presenter_id, s.guest_presenter, s.discussed, s.discussion, s.minutes,
			  s.turn_teaching, s.case_guidance, s.practice, s.leader_comment, s.recorded_at, s.cancelled_reason
			from r join study_session s on s.id = r.session_id where r.closed is not null""", """
			insert into study_session_host_history (revision, revision_type, session_id, setordinal, host_id, kind,
			  held_on, status)
			select step.revision, step.type, h.session_id,
			  row_number() over (partition by h.session_id, step.revision order by step.type, h.host_id) - 1,
			  h.host_id, h.kind, h.held_on, step.status
			from r join study_session_host h on h.session_id = r.session_id
			cross join lateral (values (r.planned, 0, 'PLANNED'), (r.closed, 2, 'PLANNED'), (r.closed, 0, h.status))
			  as step (revision, type, status)
			where step.revision is not null""", """
			insert into study_session_form_history (revision, revision_type, session_id, form_code)
			select r.planned, 0, f.session_id, f.form_code from r join study_session_form f using (session_id)""", """
			insert into study_session_regulation_history (revision, revision_type, session_id, position, title)
			select r.planned, 0, t.session_id, t.position, t.title
			from r join study_session_regulation t using (session_id)""", """
			insert into study_attendance_history (id, revision, revision_type, session_id, person_id, unit_id, held_on,
			  state, entitled_to_vote)
			select a.id, r.planned, 0, a.session_id, a.person_id, a.unit_id, a.held_on, 'EXPECTED', a.entitled_to_vote
			from r join study_attendance a using (session_id)""", """
			insert into study_attendance_history (id, revision, revision_type, session_id, person_id, unit_id, held_on,
			  state, entitled_to_vote, leave_reason, leave_asked_at, leave_decision, leave_decided_by, leave_decided_at)
			select a.id, r.closed, 1, a.session_id, a.person_id, a.unit_id, a.held_on, a.state, a.entitled_to_vote,
			  a.leave_reason, a.leave_asked_at, a.leave_decision, a.leave_decided_by, a.leave_decided_at
			from r join study_attendance a using (session_id) where a.state <> 'EXPECTED'""" };

	private static final String SETTLED = """
			insert into study_attendance_history (id, revision, revision_type, session_id, person_id, unit_id, held_on,
			  state, entitled_to_vote, leave_reason, leave_asked_at, leave_decision, leave_decided_by, leave_decided_at,
			  made_up_on, dispute_reason, disputed_at, dispute_decision, dispute_decided_by, dispute_decided_at)
			select a.id, r.settled, 1, a.session_id, a.person_id, a.unit_id, a.held_on, a.state, a.entitled_to_vote,
			  a.leave_reason, a.leave_asked_at, a.leave_decision, a.leave_decided_by, a.leave_decided_at, a.made_up_on,
			  a.dispute_reason, a.disputed_at, a.dispute_decision, a.dispute_decided_by, a.dispute_decided_at
			from r join study_attendance a using (session_id)
			where r.settled is not null and (a.made_up_on is not null or a.disputed_at is not null)""";

	private final JdbcClient jdbc;

	private final EarlierRevisions revisions;

	EarlierSessionHistory(JdbcClient jdbc, EarlierRevisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	Numbers enter(List<EarlierSession> sessions) {
		List<Done> steps = sessions.stream().flatMap((session) -> session.steps().stream()).toList();
		Numbers numbers = Numbers.of(sessions, this.revisions.enter(steps));
		for (String statement : ENTERED) {
			run(statement, numbers);
		}
		return numbers;
	}

	void enterSettled(Numbers numbers) {
		run(SETTLED, numbers);
	}

	private void run(String statement, Numbers numbers) {
		this.jdbc.sql(NUMBERS + statement)
			.param("sessions", numbers.sessions().toArray(UUID[]::new))
			.param("planned", numbers.planned().toArray(Long[]::new))
			.param("closed", numbers.closed().toArray(Long[]::new))
			.param("settled", numbers.settled().toArray(Long[]::new))
			.update();
	}

	/**
	 * The revisions of each session, in the same order; a step not taken has none.
	 */
	record Numbers(List<UUID> sessions, List<Long> planned, List<Long> closed, List<Long> settled) {

		static Numbers of(List<EarlierSession> sessions, List<Long> revisions) {
			Numbers numbers = new Numbers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			int next = 0;
			for (EarlierSession session : sessions) {
				numbers.sessions.add(session.id().value());
				numbers.planned.add(revisions.get(next++));
				numbers.closed.add((session.closed() != null) ? revisions.get(next++) : null);
				numbers.settled.add((session.settled() != null) ? revisions.get(next++) : null);
			}
			return numbers;
		}

	}

}
