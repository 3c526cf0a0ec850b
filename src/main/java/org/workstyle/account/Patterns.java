package org.workstyle.account;

/**
 * Patterns of SQL's {@code like}.
 */
final class Patterns {

	private Patterns() {
	}

	/**
	 * Returns the pattern of texts that contain what was typed, letter by letter.
	 */
	static String containing(String typed) {
		return "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

}
