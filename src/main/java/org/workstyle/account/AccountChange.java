package org.workstyle.account;

/**
 * What happened to an account.
 */
public enum AccountChange {

	/** Opened for its owner. */
	OPENED,

	/** May do something else than before. */
	ROLES_CHANGED,

	/** Can no longer sign in. */
	DISABLED,

	/** Can sign in again. */
	ENABLED,

	/** Got a password for one sign-in. */
	PASSWORD_RESET,

	/** The lock-out after failures was lifted. */
	UNLOCKED,

	/** Its owner chose a password. */
	PASSWORD_CHANGED,

	/** Its owner leaves the bureau. */
	OWNER_DEPARTED;

	/**
	 * Whether who is signed in must sign in again.
	 */
	boolean endsSessions() {
		return switch (this) {
			case ROLES_CHANGED, DISABLED, PASSWORD_RESET, OWNER_DEPARTED -> true;
			case OPENED, ENABLED, UNLOCKED, PASSWORD_CHANGED -> false;
		};
	}

	/**
	 * Returns the name of the event in the audit log.
	 */
	String auditEvent() {
		return switch (this) {
			case ROLES_CHANGED -> "ROLE_CHANGED";
			case OPENED, DISABLED, ENABLED, UNLOCKED, OWNER_DEPARTED -> "ACCOUNT_" + name();
			case PASSWORD_RESET, PASSWORD_CHANGED -> name();
		};
	}

}
