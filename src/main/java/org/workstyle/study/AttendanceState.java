package org.workstyle.study;

/**
 * Whether a person on the attendance list took part. Presence is never invented: until
 * the session is recorded everybody is {@link #EXPECTED}.
 */
public enum AttendanceState {

	/** On the list of a session not recorded yet. */
	EXPECTED,

	/** 出席. */
	PRESENT,

	/** 请假. */
	LEAVE,

	/** 缺席. */
	ABSENT,

	/** 补课: made up later, counts once, for the session made up for. */
	MADE_UP;

	/**
	 * Whether it counts as having taken part.
	 */
	public boolean counts() {
		return this == PRESENT || this == MADE_UP;
	}

}
