package org.workstyle.task;

import java.time.LocalDate;

/**
 * Something a title names.
 *
 * @param form how to write it
 * @param value what it is
 */
public record TaskArgument(Form form, String value) {

	/**
	 * Names something by the text it has in every language.
	 */
	public static TaskArgument text(String text) {
		return new TaskArgument(Form.TEXT, text);
	}

	/**
	 * Names one of a fixed choice by its message, such as
	 * {@code StudyKind.PARTY_LECTURE}.
	 */
	public static TaskArgument choice(Enum<?> choice) {
		return new TaskArgument(Form.MESSAGE, choice.getDeclaringClass().getSimpleName() + "." + choice.name());
	}

	/**
	 * Names a day.
	 */
	public static TaskArgument day(LocalDate day) {
		return new TaskArgument(Form.DAY, day.toString());
	}

	static TaskArgument read(String stored) {
		int end = stored.indexOf(':');
		return new TaskArgument(Form.valueOf(stored.substring(0, end)), stored.substring(end + 1));
	}

	String stored() {
		return this.form + ":" + this.value;
	}

	/**
	 * How an argument is written.
	 */
	public enum Form {

		/** As it is. */
		TEXT,

		/** By the message of that key. */
		MESSAGE,

		/** As a day. */
		DAY

	}

}
