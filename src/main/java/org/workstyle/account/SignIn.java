package org.workstyle.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One attempt to sign in.
 *
 * @param id its number
 * @param username the name typed
 * @param at when
 * @param address from where
 * @param userAgent with which browser
 * @param outcome what became of it
 */
public record SignIn(long id, String username, Instant at, String address, @Nullable String userAgent,
		SignInOutcome outcome) {

}
