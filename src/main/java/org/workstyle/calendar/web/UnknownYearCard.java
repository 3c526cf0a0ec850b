package org.workstyle.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.workstyle.calendar.WorkingDays;
import org.workstyle.layout.DeskCard;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Reminds administrators of years without notice: this year's, and from December on the
 * next one's, which usually comes out in November.
 */
@Component
class UnknownYearCard implements DeskCard {

	private final WorkingDays workingDays;

	private final Clock clock;

	UnknownYearCard(WorkingDays workingDays, Clock clock) {
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public String fragment() {
		return "calendar/_desk";
	}

	@Override
	public Map<String, Object> model(Actor actor) {
		List<Integer> years = actor.is(Role.ADMIN) ? unknownYears(LocalDate.now(this.clock)) : List.of();
		return years.isEmpty() ? Map.of() : Map.of("years", years);
	}

	List<Integer> unknownYears(LocalDate today) {
		int year = today.getYear();
		return Stream.of(year, (today.getMonth() == Month.DECEMBER) ? year + 1 : year)
			.distinct()
			.filter((candidate) -> !this.workingDays.isKnown(candidate))
			.toList();
	}

}
