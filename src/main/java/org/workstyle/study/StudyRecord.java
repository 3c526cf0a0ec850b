package org.workstyle.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;

/**
 * What a person learnt in a span of days.
 *
 * @param person whose record it is
 * @param name the person's name
 * @param unit where the person belongs on the last day
 * @param from first day
 * @param to last day
 * @param asked hours of study asked for in the year of the last day, if any are
 * @param lines the sessions on whose attendance lists the person stands, the latest first
 * @param online hours and points on the platforms
 */
public record StudyRecord(PersonId person, String name, @Nullable String unit, LocalDate from, LocalDate to,
		@Nullable AskedHours asked, List<Line> lines, List<Online> online) {

	public StudyRecord {
		lines = List.copyOf(lines);
		online = List.copyOf(online);
	}

	/**
	 * Returns the rate so far: sessions attended or made up, of those recorded. Where one
	 * was made up by another, the two count once.
	 */
	public AttendanceRate rate() {
		return AttendanceRate.of(this.lines.stream().filter(Line::isCounted).map(Line::state).toList());
	}

	/**
	 * Returns the best rate still reachable: as if every session planned but not yet
	 * recorded were attended. What was missed stays missed unless it is made up.
	 */
	public AttendanceRate bestRate() {
		int open = (int) this.lines.stream().filter((line) -> !line.isRecorded()).count();
		AttendanceRate rate = rate();
		return new AttendanceRate(rate.expected() + open, rate.attended() + open);
	}

	/**
	 * Whether even the best rate still reachable stays below a rate in per cent.
	 */
	public boolean isBelow(BigDecimal rate) {
		BigDecimal best = bestRate().percent();
		return best != null && best.compareTo(rate) < 0;
	}

	/**
	 * Returns the credit hours (学时) of the sessions attended or made up, the latter once.
	 */
	public BigDecimal creditHours() {
		return this.lines.stream()
			.filter((line) -> line.isCounted() && line.state().counts())
			.map(Line::creditHours)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Returns what the hours reach of those asked for, in per cent.
	 */
	public @Nullable BigDecimal hoursReached() {
		return (this.asked == null) ? null
				: creditHours().multiply(BigDecimal.valueOf(100)).divide(this.asked.hours(), 1, RoundingMode.HALF_UP);
	}

	/**
	 * Returns the next sessions from the day on that are planned, the nearest first.
	 */
	public List<Line> next(LocalDate day, int limit) {
		return this.lines.stream()
			.filter((line) -> !line.isRecorded() && !line.heldOn().isBefore(day))
			.sorted(Comparator.comparing(Line::heldOn))
			.limit(limit)
			.toList();
	}

	/**
	 * Returns how many reflections were handed in.
	 */
	public long reflections() {
		return this.lines.stream().filter((line) -> line.reflection() != null).count();
	}

	/**
	 * Returns the hours on all platforms.
	 */
	public BigDecimal onlineHours() {
		return this.online.stream().map(Online::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * A session on whose list the person stands.
	 *
	 * @param session which
	 * @param heldOn when
	 * @param kind its kind
	 * @param topic what about
	 * @param status whether it is recorded
	 * @param state whether the person took part
	 * @param creditHours its hours
	 * @param makesUp whether the person made up another session by it, which then counts
	 * @param reflection the person's reflection on it
	 */
	public record Line(StudySessionId session, LocalDate heldOn, StudyKind kind, String topic, SessionStatus status,
			AttendanceState state, BigDecimal creditHours, boolean makesUp, @Nullable ReflectionId reflection) {

		boolean isCounted() {
			return isRecorded() && !this.makesUp;
		}

		boolean isRecorded() {
			return this.status == SessionStatus.RECORDED;
		}

	}

	/**
	 * What was learnt on a platform.
	 *
	 * @param platform which
	 * @param hours hours
	 * @param points points
	 */
	public record Online(LearningPlatform platform, BigDecimal hours, BigDecimal points) {

	}

	/**
	 * Hours of study that a year asks of somebody.
	 *
	 * @param hours how many
	 * @param source where that is laid down
	 * @param assumed whether the bureau has yet to confirm it
	 */
	public record AskedHours(BigDecimal hours, String source, boolean assumed) {

	}

}
