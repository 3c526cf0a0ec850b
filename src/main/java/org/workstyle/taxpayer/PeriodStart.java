package org.workstyle.taxpayer;

import java.time.LocalDate;

import org.workstyle.shared.PortalException;

/**
 * Where the period that runs may begin.
 */
final class PeriodStart {

	private PeriodStart() {
	}

	/**
	 * Returns where a period begins once the day of registration is corrected: one that
	 * began with it moves along, any other stays and cannot come before it.
	 */
	static LocalDate moved(LocalDate since, LocalDate registered, LocalDate corrected) {
		LocalDate from = since.equals(registered) ? corrected : since;
		if (corrected.isAfter(from)) {
			throw new PortalException("taxpayer.error.registered-late", from);
		}
		return from;
	}

	/**
	 * Refuses that the next period begins before the one that runs.
	 */
	static void refuseBefore(LocalDate day, LocalDate since) {
		if (day.isBefore(since)) {
			throw new PortalException("taxpayer.error.since", since);
		}
	}

}
