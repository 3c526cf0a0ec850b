package org.workstyle.calendar;

import java.time.LocalDate;

/**
 * A day that a notice of the State Council's office takes out of the usual week.
 *
 * @param day the day
 * @param kind what it is
 * @param source the notice's document number
 */
public record CalendarDay(LocalDate day, DayKind kind, String source) {

}
