package org.workstyle.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password that gets one in once, to choose an own one. Shown once, kept nowhere.
 *
 * @param username whose
 * @param password the password
 */
public record OneTimePassword(String username, String password) {

	/** Letters and digits that are not mistaken for one another. */
	private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	static OneTimePassword random(String username) {
		return new OneTimePassword(username,
				RANDOM.ints(LENGTH, 0, CHARACTERS.length())
					.mapToObj((index) -> CHARACTERS.substring(index, index + 1))
					.collect(Collectors.joining()));
	}

	@Override
	public String toString() {
		return "one-time password of " + this.username;
	}

}
