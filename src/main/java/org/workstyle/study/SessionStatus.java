package org.workstyle.study;

/**
 * How far a study session has come.
 */
public enum SessionStatus {

	/** Scheduled, or past its date and not filled in: it stays due. */
	PLANNED,

	/** Held, with its attendance recorded. */
	RECORDED,

	/** Called off, with a reason. */
	CANCELLED

}
