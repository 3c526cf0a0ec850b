package org.workstyle.task;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits to be done, as its module sees it.
 *
 * @param subject names the record; with the kind, the natural key of the task
 * @param unit the unit or group whose business it is, if one's
 * @param people who answers for it
 * @param dueOn the last day on which it is in time
 * @param link where it is done, an address without the portal's context path
 * @param title what is to be done
 */
public record OpenTask(String subject, @Nullable UUID unit, Set<UUID> people, LocalDate dueOn, String link,
		TaskTitle title) {

	public OpenTask {
		people = Set.copyOf(people);
	}

}
