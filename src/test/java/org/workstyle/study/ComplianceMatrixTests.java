package org.workstyle.study;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.history.Reasons;
import org.workstyle.study.ComplianceHistory.Asked;
import org.workstyle.study.ComplianceHistory.Held;
import org.workstyle.study.ComplianceHistory.Host;
import org.workstyle.support.PortalRepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The matrix against a calculation of its own, day by day and session by session, over
 * random pasts.
 */
@PortalRepositoryTest
@Import({ StudyRequirements.class, Reasons.class, ComplianceMatrixTests.Settings.class })
class ComplianceMatrixTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 8, 24);

	@TestBean
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StudyRequirements requirements;

	@Autowired
	EntityManager entities;

	@Autowired
	StudyProperties properties;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-08-24T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void equalsACalculationDayByDay(long seed) {
		ComplianceHistory history = new ComplianceHistory(seed);
		write(history);
		List<Host> visible = history.hosts.subList(0, 4);
		DataScope scope = new DataScope(false,
				visible.stream().map((host) -> new UnitId(host.id())).collect(Collectors.toSet()), Set.of(), null);

		ComplianceTable table = new ComplianceMatrix(this.jdbc, this.requirements, this.properties, this.clock)
			.of(new ComplianceFilter(ComplianceHistory.YEAR, null, null), scope);

		assertThat(cells(table)).containsExactlyInAnyOrderElementsOf(expectedCells(history, visible));
		assertThat(totals(table)).containsExactlyInAnyOrderElementsOf(expectedTotals(history, visible));
	}

	private static List<String> cells(ComplianceTable table) {
		return table.hosts()
			.stream()
			.flatMap((host) -> host.lines()
				.stream()
				.flatMap((line) -> line.cells()
					.stream()
					.map((cell) -> text(host.id().value(), line.kind(), cell.from(), cell.to(), cell.done(),
							cell.minimum(), cell.state()))))
			.toList();
	}

	private static List<String> expectedCells(ComplianceHistory history, List<Host> hosts) {
		List<String> cells = new ArrayList<>();
		for (Host host : hosts) {
			boolean inYear = days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))
				.anyMatch((day) -> exists(host, day));
			for (StudyKind kind : inYear ? kinds(history) : Set.<StudyKind>of()) {
				LocalDate day = LocalDate.of(2023, 1, 1);
				while (day.getYear() == 2023) {
					Asked asked = asked(history, kind, day);
					LocalDate end = day.plusMonths((asked == null) ? 1 : months(asked.period())).minusDays(1);
					cells.add(expected(history, host, kind, asked, day, end));
					day = end.plusDays(1);
				}
			}
		}
		return cells;
	}

	private static String expected(ComplianceHistory history, Host host, StudyKind kind, @Nullable Asked asked,
			LocalDate from, LocalDate to) {
		int done = (int) days(from, to).flatMap(
				(day) -> history.sessions.stream().filter((held) -> held.day().equals(day) && counts(held, host, kind)))
			.count();
		long members = history.places.stream()
			.filter((place) -> place.host().equals(host.id()) && !place.from().isAfter(from)
					&& (place.to() == null || place.to().isAfter(from)))
			.count();
		boolean throughout = days(from, to).allMatch((day) -> exists(host, day));
		if (asked == null || !throughout || members < asked.members()) {
			return text(host.id(), kind, from, to, done, 0, ComplianceState.NOT_APPLICABLE);
		}
		ComplianceState open = from.isAfter(TODAY) ? ComplianceState.AHEAD : to.isBefore(TODAY) ? ComplianceState.MISSED
				: (ChronoUnit.DAYS.between(TODAY, to) > 10) ? ComplianceState.DUE : ComplianceState.SOON_DUE;
		return text(host.id(), kind, from, to, done, asked.minimum(),
				(done < asked.minimum()) ? open : ComplianceState.DONE);
	}

	private static List<String> totals(ComplianceTable table) {
		return table.totals().stream().map((total) -> total.kind() + " " + total.months()).toList();
	}

	private static List<String> expectedTotals(ComplianceHistory history, List<Host> hosts) {
		return kinds(history).stream()
			.map((kind) -> kind + " " + Stream.iterate(1, (month) -> month + 1)
				.limit(12)
				.map((month) -> (int) history.sessions.stream()
					.filter((held) -> held.day().getYear() == 2023 && held.day().getMonthValue() == month && hosts
						.stream()
						.anyMatch((host) -> counts(held, host, kind) && host.founded().getYear() <= 2023
								&& (host.dissolved() == null || host.dissolved().isAfter(LocalDate.of(2023, 1, 1)))))
					.count())
				.toList())
			.toList();
	}

	private static Set<StudyKind> kinds(ComplianceHistory history) {
		return history.asked.stream().map(Asked::kind).collect(Collectors.toSet());
	}

	private static boolean counts(Held held, Host host, StudyKind kind) {
		return held.kind() == kind && held.status() == SessionStatus.RECORDED && held.hosts().contains(host.id());
	}

	private static @Nullable Asked asked(ComplianceHistory history, StudyKind kind, LocalDate day) {
		return history.asked.stream()
			.filter((asked) -> asked.kind() == kind && !asked.from().isAfter(day)
					&& (asked.to() == null || asked.to().isAfter(day)))
			.findAny()
			.orElse(null);
	}

	private static boolean exists(Host host, LocalDate day) {
		return !host.founded().isAfter(day) && (host.dissolved() == null || host.dissolved().isAfter(day));
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

	private static String text(UUID host, StudyKind kind, LocalDate from, LocalDate to, int done, int minimum,
			ComplianceState state) {
		return host + " " + kind + " " + from + " " + to + " " + done + "/" + minimum + " " + state;
	}

	private void write(ComplianceHistory history) {
		this.jdbc.sql("delete from study_requirement").update();
		history.hosts.forEach((host) -> this.jdbc.sql("""
				insert into unit (id, code, name, short_name, pinyin, type, founded_on, dissolved_on, version)
				values (:id, :code, '支部', '支部', '', 'PARTY_BRANCH', :founded, :dissolved, 0)
				""")
			.param("id", host.id())
			.param("code", host.id().toString())
			.param("founded", host.founded())
			.param("dissolved", host.dissolved())
			.update());
		history.places.stream().map((place) -> place.person()).distinct().forEach((person) -> this.jdbc.sql("""
				insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)
				values (:id, :number, '张三', '', 'FULL', '2020-01-01', 0)
				""").param("id", person).param("number", person.toString()).update());
		history.places.forEach((place) -> this.jdbc.sql("""
				insert into membership (id, person_id, unit_id, home, position, valid_from, valid_to)
				values (gen_random_uuid(), :person, :host, false, 'MEMBER', :from, :to)
				""")
			.param("person", place.person())
			.param("host", place.host())
			.param("from", place.from())
			.param("to", place.to())
			.update());
		history.sessions.forEach(this::write);
		history.asked.forEach((asked) -> {
			StudyRequirement requirement = new StudyRequirement(asked.facts(), asked.from());
			if (asked.to() != null) {
				requirement.end(asked.to());
			}
			this.entities.persist(requirement);
		});
		this.entities.flush();
	}

	private void write(Held held) {
		this.jdbc.sql("""
				insert into study_session (id, kind, status, host_id, held_on, starts_at, ends_at, credit_hours, place,
				  topic, discussed, recorded_at, version)
				values (:id, :kind, :status, :host, :day, '09:00', '10:00', 1, '会议室', '学习', false, now(), 0)
				""")
			.param("id", held.id())
			.param("kind", held.kind().name())
			.param("status", held.status().name())
			.param("host", held.hosts().iterator().next())
			.param("day", held.day())
			.update();
		held.hosts()
			.forEach((host) -> this.jdbc.sql("""
					insert into study_session_host (session_id, host_id, kind, held_on, status)
					values (:id, :host, :kind, :day, :status)
					""")
				.param("id", held.id())
				.param("host", host)
				.param("kind", held.kind().name())
				.param("day", held.day())
				.param("status", held.status().name())
				.update());
	}

	@org.springframework.boot.context.properties.EnableConfigurationProperties(StudyProperties.class)
	static class Settings {

	}

}
