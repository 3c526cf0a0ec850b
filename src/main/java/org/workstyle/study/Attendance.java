package org.workstyle.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.TimeOrderedIds;

/**
 * One person on a session's attendance list.
 */
@Entity
@Audited
@Table(name = "study_attendance")
class Attendance {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "session_id")
	private StudySession session;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private PersonId person;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private @Nullable UnitId unit;

	private LocalDate heldOn;

	@Enumerated(EnumType.STRING)
	private AttendanceState state;

	private boolean entitledToVote;

	private @Nullable String leaveReason;

	private @Nullable Instant leaveAskedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Decision leaveDecision;

	private @Nullable UUID leaveDecidedBy;

	private @Nullable Instant leaveDecidedAt;

	private @Nullable LocalDate madeUpOn;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "made_up_session_id"))
	private @Nullable StudySessionId madeUpSession;

	private @Nullable String disputeReason;

	private @Nullable Instant disputedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Decision disputeDecision;

	private @Nullable UUID disputeDecidedBy;

	private @Nullable Instant disputeDecidedAt;

	@SuppressWarnings("NullAway.Init")
	protected Attendance() {
	}

	@SuppressWarnings("NullAway.Init")
	Attendance(StudySession session, Attendee attendee, LocalDate heldOn) {
		this.id = TimeOrderedIds.next();
		this.session = session;
		this.person = attendee.person();
		this.unit = attendee.unit();
		this.heldOn = heldOn;
		this.state = AttendanceState.EXPECTED;
		this.entitledToVote = attendee.entitledToVote();
	}

	PersonId person() {
		return this.person;
	}

	AttendanceState state() {
		return this.state;
	}

	@Nullable LocalDate madeUpOn() {
		return this.madeUpOn;
	}

	boolean isLeaveOpen() {
		return this.leaveAskedAt != null && this.leaveDecision == null;
	}

	boolean isDisputeOpen() {
		return this.disputedAt != null && this.disputeDecision == null;
	}

	boolean hasLeaveGranted() {
		return this.leaveDecision == Decision.GRANTED;
	}

	void moveTo(LocalDate day) {
		this.heldOn = day;
	}

	/**
	 * Records who came. Who made the session up keeps that.
	 */
	void mark(AttendanceState mark, @Nullable String reason) {
		if (mark == this.state && mark == AttendanceState.MADE_UP) {
			return;
		}
		if (mark == AttendanceState.EXPECTED || mark == AttendanceState.MADE_UP) {
			throw new PortalException("study.error.attendance.mark");
		}
		if (this.state == AttendanceState.MADE_UP && mark != AttendanceState.PRESENT) {
			return;
		}
		this.state = mark;
		this.leaveReason = (mark == AttendanceState.LEAVE) ? reason : this.leaveReason;
	}

	void askLeave(String reason, Instant now) {
		if (this.state != AttendanceState.EXPECTED || this.leaveAskedAt != null) {
			throw new PortalException("study.error.leave.not-open");
		}
		this.leaveReason = reason;
		this.leaveAskedAt = now;
	}

	void decideLeave(Decision decision, UUID decider, Instant now) {
		if (!isLeaveOpen()) {
			throw new PortalException("study.error.leave.not-asked");
		}
		this.leaveDecision = decision;
		this.leaveDecidedBy = decider;
		this.leaveDecidedAt = now;
	}

	void makeUp(LocalDate day, @Nullable StudySessionId session) {
		if (this.state != AttendanceState.LEAVE && this.state != AttendanceState.ABSENT) {
			throw new PortalException("study.error.make-up.not-missed");
		}
		if (day.isBefore(this.heldOn)) {
			throw new PortalException("study.error.make-up.before");
		}
		this.state = AttendanceState.MADE_UP;
		this.madeUpOn = day;
		this.madeUpSession = session;
	}

	void dispute(String reason, Instant now) {
		if (this.state != AttendanceState.ABSENT || this.disputedAt != null) {
			throw new PortalException("study.error.dispute.not-absent");
		}
		this.disputeReason = reason;
		this.disputedAt = now;
	}

	/**
	 * Decides a dispute: granted, the person counts as present.
	 */
	void decideDispute(Decision decision, UUID decider, Instant now) {
		if (!isDisputeOpen()) {
			throw new PortalException("study.error.dispute.not-open");
		}
		this.disputeDecision = decision;
		this.disputeDecidedBy = decider;
		this.disputeDecidedAt = now;
		if (decision == Decision.GRANTED) {
			this.state = AttendanceState.PRESENT;
		}
	}

}
