package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days without surcharge: an approved deferral (art. 31), a fault of the authority (art.
 * 52), a national scheme.
 *
 * @param kind what it rests on
 * @param from its first day
 * @param to its last day; nothing while it goes on
 */
record Pause(StopKind kind, LocalDate from, @Nullable LocalDate to) {

	Pause {
		if (to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("A stop must not end before it begins: " + from + " to " + to);
		}
	}

	/**
	 * Whether the day has no surcharge.
	 */
	boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

}
