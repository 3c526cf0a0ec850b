package org.workstyle.account;

/**
 * What became of an attempt to sign in, and what followed from it.
 */
public enum SignInOutcome {

	/** Signed in. */
	SUCCEEDED,

	/** Name or password were wrong, or the account is disabled. */
	FAILED,

	/** Not even tried, because the name or the address is locked out. */
	REFUSED,

	/** The name was locked out after this attempt. */
	LOCKED_OUT,

	/** The address was locked out after this attempt. */
	ADDRESS_LOCKED_OUT,

	/** An administrator gave a new password. */
	UNLOCKED

}
