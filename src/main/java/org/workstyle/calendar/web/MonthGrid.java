package org.workstyle.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.workstyle.calendar.CalendarDay;
import org.workstyle.calendar.CalendarYear;
import org.workstyle.calendar.DayKind;

/**
 * A month as a sheet of weeks, Monday first.
 *
 * @param month the month
 * @param weeks its weeks of seven cells, empty before the first and after the last day
 * @param workingDays how many days the bureau works
 */
record MonthGrid(YearMonth month, List<List<Cell>> weeks, int workingDays) {

	private static final Cell EMPTY = new Cell(null, null, false);

	static MonthGrid of(YearMonth month, CalendarYear year) {
		List<Cell> cells = new ArrayList<>();
		IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach((blank) -> cells.add(EMPTY));
		IntStream.rangeClosed(1, month.lengthOfMonth())
			.mapToObj(month::atDay)
			.forEach((day) -> cells.add(new Cell(day, year.noticed(day), year.isWorkingDay(day))));
		int workingDays = (int) cells.stream().filter(Cell::working).count();
		while (cells.size() % 7 != 0) {
			cells.add(EMPTY);
		}
		return new MonthGrid(month,
				IntStream.range(0, cells.size() / 7).mapToObj((week) -> cells.subList(7 * week, 7 * week + 7)).toList(),
				workingDays);
	}

	/**
	 * A day of the sheet.
	 *
	 * @param day the day; none in an empty cell
	 * @param noticed what a notice says of it
	 * @param working whether the bureau works
	 */
	record Cell(@Nullable LocalDate day, @Nullable CalendarDay noticed, boolean working) {

		/**
		 * Returns the style of the cell; its text says the same.
		 */
		public String style() {
			if (this.noticed != null) {
				return (this.noticed.kind() == DayKind.OFF) ? "bg-red-lt" : "bg-yellow-lt";
			}
			return (this.day != null && !this.working) ? "text-secondary" : "";
		}

	}

}
