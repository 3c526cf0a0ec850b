package org.workstyle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.workstyle.shared.EarlierMoment;

/**
 * Tells the real time of day on a day that stays the same; while its records are made,
 * the moments they were made at.
 */
final class DemonstrationClock extends Clock {

	private final Clock realTime;

	private final LocalDate day;

	DemonstrationClock(Clock realTime, LocalDate day) {
		this.realTime = realTime;
		this.day = day;
	}

	@Override
	public ZoneId getZone() {
		return this.realTime.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	@Override
	public Instant instant() {
		return EarlierMoment.current()
			.orElseGet(() -> this.realTime.instant().atZone(getZone()).with(this.day).toInstant());
	}

}
