package org.workstyle.shared;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: the signed-in account, as all modules see it.
 */
public interface Actor {

	/**
	 * Returns the account's identifier.
	 */
	UUID accountId();

	/**
	 * Returns the identifier of the person whose account it is; an administrator's
	 * account may be nobody's.
	 */
	@Nullable UUID personId();

	/**
	 * Returns the name shown to others.
	 */
	String displayName();

	/**
	 * Returns what the account may do.
	 */
	Set<Role> roles();

	/**
	 * Whether the account holds the role.
	 */
	default boolean is(Role role) {
		return roles().contains(role);
	}

}
