package org.workstyle.operation;

/**
 * How a part of the portal stands, from best to worst.
 */
public enum Condition {

	/** As it should be. */
	SOUND,

	/** Works, but needs somebody's attention. */
	ATTENTION,

	/** Wrong: needs mending now. */
	FAULT

}
