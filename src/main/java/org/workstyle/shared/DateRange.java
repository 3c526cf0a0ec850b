package org.workstyle.shared;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A span of days: from its first day to the day before {@code end}; without {@code end}
 * it goes on.
 *
 * @param start first day
 * @param end the day after the last one
 */
public record DateRange(LocalDate start, @Nullable LocalDate end) {

	public DateRange {
		if (end != null && !end.isAfter(start)) {
			throw new IllegalArgumentException("A span must end after it starts: " + start + " to " + end);
		}
	}

	/**
	 * Returns the span that begins on a day and has no end yet.
	 */
	public static DateRange from(LocalDate start) {
		return new DateRange(start, null);
	}

	/**
	 * Whether the day is in the span.
	 */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.start) && (this.end == null || day.isBefore(this.end));
	}

	/**
	 * Whether the two spans share a day.
	 */
	public boolean overlaps(DateRange other) {
		return (this.end == null || other.start.isBefore(this.end))
				&& (other.end == null || this.start.isBefore(other.end));
	}

}
