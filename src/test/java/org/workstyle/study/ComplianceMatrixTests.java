package org.workstyle.study;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitManagement;
import org.workstyle.history.Reasons;
import org.workstyle.shared.Role;
import org.workstyle.study.ComplianceHistory.What;
import org.workstyle.support.PortalRepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The matrix against a calculation of its own, day by day and session by session, over
 * random pasts in which people and units move. The bureau is led through its past by the
 * real commands; the calculation knows only what was commanded.
 */
@PortalRepositoryTest
@Import({ StudyRequirements.class, Reasons.class, UnitManagement.class, UnitDirectory.class, PersonManagement.class,
		DataScopes.class, ComplianceMatrixTests.Settings.class })
class ComplianceMatrixTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 8, 24);

	@TestBean
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StudyRequirements requirements;

	@Autowired
	UnitManagement units;

	@Autowired
	PersonManagement people;

	@Autowired
	DataScopes scopes;

	@Autowired
	EntityManager entities;

	@Autowired
	StudyProperties properties;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-08-24T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 40);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void equalsACalculationDayByDay(long seed) {
		ComplianceHistory history = new ComplianceHistory(seed);
		ComplianceWriter writer = new ComplianceWriter(this.jdbc, this.entities, this.units, this.people);
		writer.write(history);
		Set<Integer> seen = history.on(TODAY).seenFrom(ComplianceHistory.LED);
		Set<Integer> all = IntStream.range(0, history.units.size()).boxed().collect(Collectors.toSet());

		compare("seed " + seed + ", head", history, writer, this.scopes.of(head(writer)), seen);
		compare("seed " + seed + ", all", history, writer, new DataScope(true, Set.of(), Set.of(), null), all);
	}

	@ParameterizedTest
	@EnumSource
	void thePastsHoldEverythingThatMovesPeopleAndUnits(What what) {
		assertThat(seeds().mapToObj(ComplianceHistory::new)
			.flatMap((history) -> history.events.stream())
			.filter((event) -> event.what() == what)
			.filter((event) -> what == What.HIRE || event.day().getYear() == ComplianceHistory.YEAR))
			.hasSizeGreaterThan(20);
	}

	private void compare(String situation, ComplianceHistory history, ComplianceWriter writer, DataScope scope,
			Set<Integer> hosts) {
		ComplianceExpectation expected = new ComplianceExpectation(history, hosts, TODAY);
		ComplianceTable table = new ComplianceMatrix(this.jdbc, this.requirements, this.properties, this.clock)
			.of(new ComplianceFilter(ComplianceHistory.YEAR, null, null), scope);

		assertThat(cells(table, writer)).as(situation).containsExactlyInAnyOrderElementsOf(expected.cells());
		assertThat(totals(table)).as(situation).containsExactlyInAnyOrderElementsOf(expected.totals());
	}

	private static CurrentUser head(ComplianceWriter writer) {
		return new CurrentUser(new AccountId(UUID.randomUUID()), writer.person(0), "head", "张三",
				Set.of(Role.STAFF, Role.UNIT_HEAD));
	}

	private static List<String> cells(ComplianceTable table, ComplianceWriter writer) {
		return table.hosts()
			.stream()
			.flatMap((host) -> host.lines()
				.stream()
				.flatMap((line) -> line.cells()
					.stream()
					.map((cell) -> ComplianceExpectation.text(writer.number(host.id()), line.kind(), cell.from(),
							cell.to(), cell.done(), cell.minimum(), cell.state()))))
			.toList();
	}

	private static List<String> totals(ComplianceTable table) {
		return table.totals().stream().map((total) -> total.kind() + " " + total.months()).toList();
	}

	@EnableConfigurationProperties(StudyProperties.class)
	static class Settings {

	}

}
