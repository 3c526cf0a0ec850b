package org.workstyle.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * One person on the list of an earlier session.
 *
 * @param person who
 * @param unit the home unit of the day
 * @param entitledToVote whether the person counts for a quorum
 * @param marked what was marked when the session was recorded
 * @param leaveReason why on leave
 * @param leave the leave asked for, if it was
 * @param madeUpOn when it was made up, if it was
 * @param disputeReason why the absence was disputed, if it was
 * @param dispute the dispute
 */
public record EarlierAttendance(PersonId person, UnitId unit, boolean entitledToVote, AttendanceState marked,
		@Nullable String leaveReason, @Nullable Request leave, @Nullable LocalDate madeUpOn,
		@Nullable String disputeReason, @Nullable Request dispute) {

	/**
	 * Returns what holds now.
	 */
	AttendanceState state() {
		if (this.madeUpOn != null) {
			return AttendanceState.MADE_UP;
		}
		return (this.dispute != null && this.dispute.decision() == Decision.GRANTED) ? AttendanceState.PRESENT
				: this.marked;
	}

	/**
	 * Whether something came of it after the session was recorded.
	 */
	public boolean isSettled() {
		return this.madeUpOn != null || this.dispute != null;
	}

	/**
	 * What was asked, and decided if it was.
	 *
	 * @param askedAt when it was asked
	 * @param decision what was decided
	 * @param decidedBy the account that decided
	 * @param decidedAt when
	 */
	public record Request(Instant askedAt, @Nullable Decision decision, @Nullable UUID decidedBy,
			@Nullable Instant decidedAt) {

	}

}
