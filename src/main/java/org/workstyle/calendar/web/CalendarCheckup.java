package org.workstyle.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.operation.Checkup;
import org.workstyle.operation.Diagnosis;

/**
 * Whether the days off of the year are known, on which every deadline depends.
 */
@Component
class CalendarCheckup implements Checkup {

	private final UnknownYearCard card;

	private final Clock clock;

	CalendarCheckup(UnknownYearCard card, Clock clock) {
		this.card = card;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "calendar";
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Diagnosis examine() {
		LocalDate today = LocalDate.now(this.clock);
		List<Integer> unknown = this.card.unknownYears(today);
		return unknown.isEmpty() ? Diagnosis.sound("calendar.checkup.sound", today.getYear())
				: Diagnosis.attention("calendar.checkup.unknown", unknown.get(0));
	}

}
