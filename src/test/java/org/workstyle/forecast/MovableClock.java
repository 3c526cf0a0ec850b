package org.workstyle.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A clock of Shanghai that tests set forward and back.
 */
public final class MovableClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private volatile Instant now;

	public MovableClock(LocalDateTime now) {
		this.now = now.atZone(ZONE).toInstant();
	}

	public void set(LocalDateTime moment) {
		this.now = moment.atZone(ZONE).toInstant();
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
