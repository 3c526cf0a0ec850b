package org.workstyle.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.workstyle.shared.PortalException;

/**
 * What a password must be like: ten characters of three classes (GB/T 22239-2019,
 * 8.1.4.1), without the name typed beside it.
 */
final class PasswordRules {

	private static final int SHORTEST = 10;

	/** The cipher reads no more. */
	private static final int MOST_BYTES = 72;

	private static final int CLASSES = 3;

	private PasswordRules() {
	}

	/**
	 * Refuses a password that breaks a rule.
	 * @throws PortalException naming the rule
	 */
	static void check(String password, String username) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw new PortalException("account.error.password-short", SHORTEST);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new PortalException("account.error.password-long", MOST_BYTES);
		}
		if (classes(password) < CLASSES) {
			throw new PortalException("account.error.password-classes", CLASSES);
		}
		if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
			throw new PortalException("account.error.password-username");
		}
	}

	private static long classes(String password) {
		IntPredicate upper = Character::isUpperCase;
		IntPredicate lower = Character::isLowerCase;
		IntPredicate digit = Character::isDigit;
		IntPredicate other = upper.or(lower).or(digit).negate();
		return Stream.of(upper, lower, digit, other).filter((kind) -> password.codePoints().anyMatch(kind)).count();
	}

}
