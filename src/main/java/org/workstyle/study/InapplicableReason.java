package org.workstyle.study;

/**
 * Why nothing is asked of a host in a period.
 */
public enum InapplicableReason {

	/** No requirement was in force when the period began. */
	NOT_REQUIRED,

	/** The host was founded after the period began, or dissolved before it ended. */
	NOT_EXISTING,

	/** The host had fewer members than the requirement asks for when the period began. */
	TOO_FEW_MEMBERS

}
