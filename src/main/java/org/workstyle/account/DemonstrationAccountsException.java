package org.workstyle.account;

/**
 * The database has accounts whose password everybody knows, and is not to be used for a
 * demonstration.
 */
class DemonstrationAccountsException extends RuntimeException {

	DemonstrationAccountsException() {
		super("Demonstration accounts in a database that is not for demonstration");
	}

}
