package org.workstyle.account;

/**
 * The database has accounts of a portal for real work, and is to be used for a
 * demonstration.
 */
class RealAccountsException extends RuntimeException {

	RealAccountsException() {
		super("Accounts for real work in a database for demonstration");
	}

}
