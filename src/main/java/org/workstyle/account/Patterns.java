package org.workstyle.account;

/**
 * Patterns of SQL's {@code like}.
 */
public final class Patterns {

	private Patterns() {
	}

	/**
	 * Returns the pattern of texts that contain what was typed, letter by letter.
	 */
	public static String containing(String typed) {
		return "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

}
