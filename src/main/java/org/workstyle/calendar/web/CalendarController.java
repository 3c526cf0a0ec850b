package org.workstyle.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.workstyle.calendar.CalendarDay;
import org.workstyle.calendar.CalendarYear;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.NotFoundException;

/**
 * The year on one page: days off and make-up workdays, with the notices they come from.
 */
@Controller
class CalendarController {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final WorkingDays workingDays;

	private final Clock clock;

	CalendarController(WorkingDays workingDays, Clock clock) {
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@GetMapping("/calendar")
	String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
		int shown = (year != null) ? year : LocalDate.now(this.clock).getYear();
		if (shown < FIRST_YEAR || shown > LAST_YEAR) {
			throw new NotFoundException("year", shown);
		}
		CalendarYear calendar = this.workingDays.year(shown);
		model.addAttribute("year", shown);
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("known", calendar.isKnown());
		model.addAttribute("months",
				IntStream.rangeClosed(1, 12)
					.mapToObj((month) -> MonthGrid.of(YearMonth.of(shown, month), calendar))
					.toList());
		model.addAttribute("sources", sources(calendar));
		return "calendar/show";
	}

	private static List<String> sources(CalendarYear calendar) {
		return calendar.noticed().stream().map(CalendarDay::source).distinct().toList();
	}

}
