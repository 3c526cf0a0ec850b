package org.workstyle.task.web;

import java.time.LocalDate;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

import org.workstyle.task.Task;
import org.workstyle.task.TaskArgument;

/**
 * Writes titles and kinds of tasks in the reader's language.
 */
@Component
class TaskTexts {

	private final MessageSource messages;

	private final ConversionService conversion;

	TaskTexts(MessageSource messages, @Qualifier("mvcConversionService") ConversionService conversion) {
		this.messages = messages;
		this.conversion = conversion;
	}

	/**
	 * Returns the task as a page shows it.
	 */
	TaskRow row(Task task) {
		Object[] arguments = task.title().arguments().stream().map(this::argument).toArray();
		return new TaskRow(this.messages.getMessage(task.title().code(), arguments, LocaleContextHolder.getLocale()),
				text("TaskKind." + task.kind()), task);
	}

	/**
	 * Returns the message of the key.
	 */
	String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	private String argument(TaskArgument argument) {
		return switch (argument.form()) {
			case TEXT -> argument.value();
			case MESSAGE -> text(argument.value());
			case DAY -> String.valueOf(this.conversion.convert(LocalDate.parse(argument.value()), String.class));
		};
	}

	/**
	 * A task with its texts.
	 *
	 * @param title what is to be done
	 * @param kind what kind of thing that is
	 * @param task the task
	 */
	record TaskRow(String title, String kind, Task task) {

	}

}
