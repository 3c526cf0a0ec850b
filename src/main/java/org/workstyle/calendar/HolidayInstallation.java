package org.workstyle.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the notices that the portal brings along into the calendar, for the years of which
 * it knows nothing yet. What an administrator entered is never touched.
 */
@Component
class HolidayInstallation implements SmartInitializingSingleton {

	private static final ClassPathResource NOTICES = new ClassPathResource("calendar/holidays-cn.csv");

	private final CalendarDays days;

	private final WorkingDays workingDays;

	HolidayInstallation(CalendarDays days, WorkingDays workingDays) {
		this.days = days;
		this.workingDays = workingDays;
	}

	@Override
	@Transactional
	public void afterSingletonsInstantiated() {
		Set<Integer> known = new HashSet<>(this.days.years());
		List<CalendarDay> brought = Notice.read(notices())
			.days()
			.stream()
			.filter((day) -> !known.contains(day.day().getYear()))
			.toList();
		this.days.put(brought);
		this.workingDays.forget();
	}

	private static String notices() {
		try {
			return NOTICES.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
