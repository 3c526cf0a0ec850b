package org.workstyle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemonstrationClockTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

	@Test
	void tellsTheRealTimeOfDayOnTheDayOfTheDemonstration() {
		Clock clock = new DemonstrationClock(Clock.fixed(Instant.parse("2026-11-24T22:30:00Z"), ZONE), DAY);

		assertThat(LocalDate.now(clock)).isEqualTo(DAY);
		assertThat(LocalTime.now(clock)).isEqualTo(LocalTime.of(6, 30));
		assertThat(clock.instant()).isEqualTo(Instant.parse("2023-06-27T22:30:00Z"));
	}

	@Test
	void staysOnTheDayWheneverItIsAsked() {
		Clock lastMinute = new DemonstrationClock(Clock.fixed(Instant.parse("2027-01-01T15:59:59Z"), ZONE), DAY);
		Clock midnight = new DemonstrationClock(Clock.fixed(Instant.parse("2027-01-01T16:00:00Z"), ZONE), DAY);

		assertThat(LocalDate.now(lastMinute)).isEqualTo(DAY);
		assertThat(LocalDate.now(midnight)).isEqualTo(DAY);
	}

	@Test
	void keepsTheMomentInAnotherZone() {
		Clock clock = new DemonstrationClock(Clock.fixed(Instant.parse("2026-11-24T22:30:00Z"), ZONE), DAY);

		assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isEqualTo(clock.instant());
	}

}
