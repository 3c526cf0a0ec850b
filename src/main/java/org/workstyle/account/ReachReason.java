package org.workstyle.account;

/**
 * Why somebody sees a unit's records; the first that holds is the one told.
 */
public enum ReachReason {

	/** Works there. */
	HOME,

	/** Heads a unit above it. */
	BELOW,

	/** Belongs to the group. */
	GROUP,

	/** Heads people who belong to the group. */
	PEOPLE,

	/** The own unit took over from it. */
	SUCCESSOR,

	/** Sees all units by role. */
	ROLE

}
