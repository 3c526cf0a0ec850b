package org.workstyle.study;

import java.time.LocalDate;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

/**
 * When a host existed, and how many members it had.
 *
 * @param founded its first day
 * @param dissolved the first day without it
 * @param changes by how many members it grew or shrank on which day
 */
record HostLife(LocalDate founded, @Nullable LocalDate dissolved, NavigableMap<LocalDate, Integer> changes) {

	/**
	 * Whether it existed from the first to the last of the days.
	 */
	boolean spans(LocalDate from, LocalDate to) {
		return !this.founded.isAfter(from) && (this.dissolved == null || this.dissolved.isAfter(to));
	}

	int membersOn(LocalDate day) {
		return this.changes.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum();
	}

}
