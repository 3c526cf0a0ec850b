package org.workstyle.account;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Role;

/**
 * An account as its list shows it.
 *
 * @param id the identifier
 * @param person whose it is
 * @param username the name typed at sign-in
 * @param displayName the name shown
 * @param unitName short name of the owner's unit
 * @param roles what it may do
 * @param state whether it lets its owner in
 * @param lastSignIn when it last did
 */
public record AccountRow(AccountId id, @Nullable PersonId person, String username, String displayName,
		@Nullable String unitName, List<Role> roles, AccountState state, @Nullable Instant lastSignIn) {

	public AccountRow {
		roles = List.copyOf(roles);
	}

}
