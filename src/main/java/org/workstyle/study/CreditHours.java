package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;

/**
 * How many hours of study (学时) a session may count. Half a day of three hours counts 4
 * and a day 8, so one takes at least 45 minutes; what is begun counts by halves. E.g. a
 * session from 14:30 to 17:30 counts at most 4, one of 30 minutes at most 1.
 */
public final class CreditHours {

	private static final BigDecimal DAY = new BigDecimal("8.0");

	private static final double MINUTES = 45;

	private CreditHours() {
	}

	/**
	 * Returns the most that a session may count.
	 */
	public static BigDecimal most(LocalTime start, LocalTime end) {
		long halves = (long) Math.ceil(Duration.between(start, end).toMinutes() * 2 / MINUTES);
		return BigDecimal.valueOf(halves * 5, 1).min(DAY);
	}

}
