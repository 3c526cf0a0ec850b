package org.workstyle.task.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.workstyle.layout.DeskCard;
import org.workstyle.shared.Actor;
import org.workstyle.task.TaskList;

/**
 * What waits for the person, the most urgent first.
 */
@Component
class TaskCard implements DeskCard {

	private static final int SHOWN = 6;

	private final TaskList tasks;

	private final TaskTexts texts;

	TaskCard(TaskList tasks, TaskTexts texts) {
		this.tasks = tasks;
		this.texts = texts;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public String fragment() {
		return "task/_desk";
	}

	/**
	 * Returns the first tasks; the card says so where nothing waits.
	 */
	@Override
	public Map<String, Object> model(Actor actor) {
		List<TaskTexts.TaskRow> rows = this.tasks.mostUrgent(actor, SHOWN).stream().map(this.texts::row).toList();
		return (actor.personId() != null) ? Map.of("tasks", rows) : Map.of();
	}

}
