package org.workstyle.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Role;

/**
 * What has to be known to open an account.
 *
 * @param person whose account it is; an administrator's may be nobody's
 * @param username the name typed at sign-in
 * @param displayName the name shown
 * @param roles what the account may do
 */
public record NewAccount(@Nullable PersonId person, String username, String displayName, Set<Role> roles) {

}
