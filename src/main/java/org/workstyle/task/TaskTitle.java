package org.workstyle.task;

import java.util.List;

/**
 * What is to be done, in words that each reader gets in the own language.
 *
 * @param code message key
 * @param arguments what the message names
 */
public record TaskTitle(String code, List<TaskArgument> arguments) {

	public TaskTitle {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Creates a title.
	 */
	public static TaskTitle of(String code, TaskArgument... arguments) {
		return new TaskTitle(code, List.of(arguments));
	}

}
