package org.workstyle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that tests put forward.
 */
final class AssessmentClock extends Clock {

	private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2023-04-10T02:00:00Z"));

	static Clock create() {
		return new AssessmentClock();
	}

	/**
	 * Puts all clocks to ten in the morning of a day.
	 */
	static void is(String day) {
		NOW.set(Instant.parse(day + "T02:00:00Z"));
	}

	@Override
	public Instant instant() {
		return NOW.get();
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Shanghai");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
