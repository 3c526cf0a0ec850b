package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * The next inspection of a template that recurs waits for the inspectors.
 */
@Component
class RecurrenceTasks implements TaskSource {

	private final InspectionTemplates templates;

	private final TaskInspectors people;

	private final InspectionProperties properties;

	RecurrenceTasks(InspectionTemplates templates, TaskInspectors people, InspectionProperties properties) {
		this.templates = templates;
		this.people = people;
		this.properties = properties;
	}

	@Override
	public String kind() {
		return "inspection.template";
	}

	@Override
	public List<OpenTask> openTasks() {
		LocalDate soon = this.people.today().plusDays(this.properties.soonDueDays());
		Set<UUID> inspectors = this.people.all().keySet();
		return this.templates.offered().stream().<OpenTask>mapMulti((template, tasks) -> {
			LocalDate dueOn = template.dueOn();
			if (dueOn != null && !dueOn.isAfter(soon)) {
				tasks.accept(new OpenTask(template.id() + ":" + dueOn, null, inspectors, dueOn,
						"/inspection-templates/" + template.id() + "/inspections/new",
						TaskTitle.of("inspection.task.recurrence", TaskArgument.text(template.name()))));
			}
		}).toList();
	}

}
