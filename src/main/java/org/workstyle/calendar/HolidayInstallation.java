package org.workstyle.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the notices that the portal brings along into the calendar, for the years of which
 * it knows nothing yet. What an administrator entered is never touched.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HolidayInstallation implements ApplicationRunner {

	private static final ClassPathResource NOTICES = new ClassPathResource("calendar/holidays-cn.csv");

	private final CalendarDays days;

	private final WorkingDays workingDays;

	HolidayInstallation(CalendarDays days, WorkingDays workingDays) {
		this.days = days;
		this.workingDays = workingDays;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) throws IOException {
		Set<Integer> known = new HashSet<>(this.days.years());
		List<CalendarDay> brought = Notice.read(NOTICES.getContentAsString(StandardCharsets.UTF_8))
			.days()
			.stream()
			.filter((day) -> !known.contains(day.day().getYear()))
			.toList();
		this.days.put(brought);
		this.workingDays.forget();
	}

}
