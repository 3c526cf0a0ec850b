package org.workstyle.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.workstyle.study.ComplianceHistory.Asked;
import org.workstyle.study.ComplianceHistory.Held;

/**
 * What the matrix must show of a made-up past: told day by day and session by session,
 * with nothing of the portal's own calculation.
 */
final class ComplianceExpectation {

	private final ComplianceHistory history;

	private final Set<Integer> hosts;

	private final LocalDate today;

	private final Map<LocalDate, ComplianceBureau> bureau;

	ComplianceExpectation(ComplianceHistory history, Set<Integer> hosts, LocalDate today) {
		this.history = history;
		this.hosts = hosts;
		this.today = today;
		this.bureau = days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))
			.collect(Collectors.toMap((day) -> day, history::on));
	}

	List<String> cells() {
		List<String> cells = new ArrayList<>();
		for (int host : this.hosts) {
			boolean inYear = this.bureau.values().stream().anyMatch((bureau) -> bureau.exists(host));
			for (StudyKind kind : inYear ? kinds(host) : Set.<StudyKind>of()) {
				LocalDate day = LocalDate.of(2023, 1, 1);
				while (day.getYear() == 2023) {
					Asked asked = asked(kind, day);
					LocalDate end = day.plusMonths((asked == null) ? 1 : months(asked.period())).minusDays(1);
					cells.add(expected(host, kind, asked, day, end));
					day = end.plusDays(1);
				}
			}
		}
		return cells;
	}

	private String expected(int host, StudyKind kind, @Nullable Asked asked, LocalDate from, LocalDate to) {
		int done = (int) days(from, to)
			.flatMap((day) -> this.history.sessions.stream()
				.filter((held) -> held.day().equals(day) && counts(held, host, kind)))
			.count();
		boolean throughout = days(from, to).allMatch((day) -> this.bureau.get(day).exists(host));
		if (asked == null || !throughout || this.bureau.get(from).members(host) < asked.members()) {
			return text(host, kind, from, to, done, 0, ComplianceState.NOT_APPLICABLE);
		}
		ComplianceState open = from.isAfter(this.today) ? ComplianceState.AHEAD : to.isBefore(this.today)
				? ComplianceState.MISSED
				: (ChronoUnit.DAYS.between(this.today, to) > 10) ? ComplianceState.DUE : ComplianceState.SOON_DUE;
		return text(host, kind, from, to, done, asked.minimum(),
				(done < asked.minimum()) ? open : ComplianceState.DONE);
	}

	List<String> totals() {
		Set<Integer> shown = this.hosts.stream()
			.filter((host) -> this.bureau.values().stream().anyMatch((bureau) -> bureau.exists(host)))
			.filter((host) -> !kinds(host).isEmpty())
			.collect(Collectors.toSet());
		Set<StudyKind> kinds = this.history.asked.stream().map(Asked::kind).collect(Collectors.toSet());
		return (shown.isEmpty() ? Set.<StudyKind>of() : kinds).stream()
			.map((kind) -> kind + " "
					+ IntStream.rangeClosed(1, 12)
						.mapToObj((month) -> (int) this.history.sessions.stream()
							.filter((held) -> held.day().getYear() == 2023 && held.day().getMonthValue() == month
									&& shown.stream().anyMatch((host) -> counts(held, host, kind)))
							.count())
						.toList())
			.toList();
	}

	private Set<StudyKind> kinds(int host) {
		return this.history.asked.stream()
			.filter((asked) -> asked.type() == this.history.units.get(host))
			.map(Asked::kind)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean counts(Held held, int host, StudyKind kind) {
		return held.kind() == kind && held.status() == SessionStatus.RECORDED && held.hosts().contains(host);
	}

	private @Nullable Asked asked(StudyKind kind, LocalDate day) {
		return this.history.asked.stream()
			.filter((asked) -> asked.kind() == kind && !asked.from().isAfter(day)
					&& (asked.to() == null || asked.to().isAfter(day)))
			.findAny()
			.orElse(null);
	}

	private static int months(RequirementPeriod period) {
		return switch (period) {
			case MONTH -> 1;
			case QUARTER -> 3;
			case YEAR -> 12;
		};
	}

	private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
		return from.datesUntil(to.plusDays(1));
	}

	static String text(int host, StudyKind kind, LocalDate from, LocalDate to, int done, int minimum,
			ComplianceState state) {
		return host + " " + kind + " " + from + " " + to + " " + done + "/" + minimum + " " + state;
	}

}
