package org.workstyle.arrears.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of the calendar whose movements are summed up.
 *
 * @param level how long it is
 * @param start its first day
 */
record SumSpan(SumLevel level, LocalDate start) {

	/**
	 * Returns the fewest spans that make up a period, in their order.
	 * @param from first day
	 * @param to last day; before the first one, there are no spans
	 */
	static List<SumSpan> of(LocalDate from, LocalDate to) {
		List<SumSpan> spans = new ArrayList<>();
		LocalDate day = from;
		while (!day.isAfter(to)) {
			SumLevel level = longest(day, to);
			spans.add(new SumSpan(level, day));
			day = level.endOf(day).plusDays(1);
		}
		return spans;
	}

	private static SumLevel longest(LocalDate day, LocalDate to) {
		for (SumLevel level : SumLevel.values()) {
			if (level.startsOn(day) && !level.endOf(day).isAfter(to)) {
				return level;
			}
		}
		return SumLevel.DAY;
	}

}
