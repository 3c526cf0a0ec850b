package org.workstyle.account;

import java.util.Map;

/**
 * Something happened to an account.
 *
 * @param account which one
 * @param username its name
 * @param change what happened
 * @param details more about it, for the audit log
 */
public record AccountChanged(AccountId account, String username, AccountChange change, Map<String, String> details) {

	AccountChanged(Account account, AccountChange change, Map<String, String> details) {
		this(account.id(), account.username(), change, details);
	}

}
