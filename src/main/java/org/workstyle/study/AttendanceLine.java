package org.workstyle.study;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * One person of an attendance list, as the record shows it.
 *
 * @param person who
 * @param name the name
 * @param unitName short name of the home unit on the day
 * @param state whether the person took part
 * @param entitledToVote whether the person counts for a quorum
 * @param leave the leave asked for, if any
 * @param madeUpOn when it was made up
 * @param madeUpSession by which session, if by one
 * @param dispute the dispute of an absence, if any
 */
public record AttendanceLine(PersonId person, String name, @Nullable String unitName, AttendanceState state,
		boolean entitledToVote, @Nullable Request leave, @Nullable LocalDate madeUpOn,
		@Nullable StudySessionId madeUpSession, @Nullable Request dispute) {

	/**
	 * Whether the absence can be made up.
	 */
	public boolean isMissed() {
		return this.state == AttendanceState.LEAVE || this.state == AttendanceState.ABSENT;
	}

	/**
	 * Whether the head granted the leave asked for.
	 */
	public boolean isLeaveGranted() {
		return this.leave != null && this.leave.decision() == Decision.GRANTED;
	}

	/**
	 * What a person asked the head to decide.
	 *
	 * @param reason why
	 * @param asked whether the person asked, or the record alone names the reason
	 * @param decision what was decided, if decided
	 */
	public record Request(@Nullable String reason, boolean asked, @Nullable Decision decision) {

		/**
		 * Whether the head has still to decide.
		 */
		public boolean isOpen() {
			return this.asked && this.decision == null;
		}

	}

}
