package org.workstyle.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A notice of days off as it is typed or pasted: a line for each day with date, kind and
 * document number, separated by commas or tabs.
 *
 * @param lines the lines that name a day, right or wrong
 */
public record Notice(List<Line> lines) {

	private static final Pattern DATE = Pattern
		.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

	private static final String NORMAL = "normal";

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("off", "OFF"), Map.entry("休", "OFF"),
			Map.entry("放假", "OFF"), Map.entry("休息", "OFF"), Map.entry("work", "WORK"), Map.entry("班", "WORK"),
			Map.entry("上班", "WORK"), Map.entry("调休上班", "WORK"), Map.entry(NORMAL, NORMAL), Map.entry("常规", NORMAL));

	public Notice {
		lines = List.copyOf(lines);
	}

	/**
	 * Reads a notice; a heading and empty lines are passed over.
	 */
	public static Notice read(String text) {
		List<Line> lines = new ArrayList<>();
		String[] typed = text.split("\\R");
		for (int index = 0; index < typed.length; index++) {
			String line = typed[index].replace("\uFEFF", "").strip();
			if (!line.isEmpty() && !line.toLowerCase(Locale.ROOT).startsWith("date,")) {
				lines.add(repeatedOr(lines, line(index + 1, line)));
			}
		}
		return new Notice(lines);
	}

	private static Line line(int number, String text) {
		String[] cells = text.split("[,，\\t]", 3);
		LocalDate day = day(cells[0].strip());
		if (day == null) {
			return Line.wrong(number, text, "calendar.notice.error.date");
		}
		String kind = (cells.length > 1) ? KINDS.get(cells[1].strip().toLowerCase(Locale.ROOT)) : null;
		if (kind == null) {
			return Line.wrong(number, text, "calendar.notice.error.kind");
		}
		String source = (cells.length > 2) ? cells[2].strip() : "";
		if (source.isEmpty() && !kind.equals(NORMAL)) {
			return Line.wrong(number, text, "calendar.notice.error.source");
		}
		return new Line(number, text, day, kind.equals(NORMAL) ? null : DayKind.valueOf(kind), source, null);
	}

	private static @Nullable LocalDate day(String text) {
		Matcher matcher = DATE.matcher(text);
		try {
			return matcher.matches() ? LocalDate.of(Integer.parseInt(matcher.group(1)),
					Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Line repeatedOr(List<Line> before, Line line) {
		boolean repeated = line.day() != null && before.stream().anyMatch((other) -> line.day().equals(other.day()));
		return repeated ? Line.wrong(line.number(), line.text(), "calendar.notice.error.repeated") : line;
	}

	/**
	 * Whether there is something to enter, and nothing wrong.
	 */
	public boolean isComplete() {
		return !this.lines.isEmpty() && this.lines.stream().allMatch((line) -> line.error() == null);
	}

	/**
	 * Returns the last year it speaks of.
	 * @throws IllegalStateException if no line could be read
	 */
	public int lastYear() {
		return this.lines.stream()
			.map(Line::day)
			.filter(Objects::nonNull)
			.mapToInt(LocalDate::getYear)
			.max()
			.orElseThrow(IllegalStateException::new);
	}

	/**
	 * Returns the days off and make-up workdays.
	 */
	List<CalendarDay> days() {
		return this.lines.stream().map(Line::toDay).filter(Objects::nonNull).toList();
	}

	/**
	 * Returns the days that follow the usual week again.
	 */
	List<LocalDate> normalDays() {
		return this.lines.stream()
			.filter((line) -> line.error() == null && line.kind() == null)
			.map(Line::day)
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * A line of a notice.
	 *
	 * @param number counted from 1
	 * @param text as typed
	 * @param day the day, if it could be read
	 * @param kind what the day becomes; nothing where it follows the usual week again
	 * @param source the notice's document number
	 * @param error message key of what is wrong, if anything
	 */
	public record Line(int number, String text, @Nullable LocalDate day, @Nullable DayKind kind, String source,
			@Nullable String error) {

		static Line wrong(int number, String text, String error) {
			return new Line(number, text, null, null, "", error);
		}

		@Nullable CalendarDay toDay() {
			return (this.day != null && this.kind != null) ? new CalendarDay(this.day, this.kind, this.source) : null;
		}

	}

}
