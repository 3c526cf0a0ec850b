package org.workstyle.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An open task as lists show it.
 *
 * @param id the task
 * @param kind what is to be done
 * @param dueOn the last day on which it is in time
 * @param urgency how soon that is
 * @param link where it is done
 * @param title what it is called
 * @param people names of those who answer for it, as far as the reader heads them
 */
public record Task(UUID id, String kind, LocalDate dueOn, Urgency urgency, String link, TaskTitle title,
		List<String> people) {

	public Task {
		people = List.copyOf(people);
	}

}
