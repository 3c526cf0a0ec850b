package org.workstyle.operation;

import java.util.Arrays;
import java.util.List;

/**
 * What an examination found.
 *
 * @param condition how it stands
 * @param messageKey message that says what was found and, if something is wrong, what to
 * do
 * @param arguments what the message names
 */
public record Diagnosis(Condition condition, String messageKey, List<String> arguments) {

	public Diagnosis {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Everything is as it should be.
	 */
	public static Diagnosis sound(String messageKey, Object... arguments) {
		return new Diagnosis(Condition.SOUND, messageKey, texts(arguments));
	}

	/**
	 * Somebody should look at it soon.
	 */
	public static Diagnosis attention(String messageKey, Object... arguments) {
		return new Diagnosis(Condition.ATTENTION, messageKey, texts(arguments));
	}

	/**
	 * Something is wrong now.
	 */
	public static Diagnosis fault(String messageKey, Object... arguments) {
		return new Diagnosis(Condition.FAULT, messageKey, texts(arguments));
	}

	private static List<String> texts(Object... arguments) {
		return Arrays.stream(arguments).map(String::valueOf).toList();
	}

}
