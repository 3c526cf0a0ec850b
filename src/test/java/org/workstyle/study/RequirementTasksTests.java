package org.workstyle.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.account.DataScope;
import org.workstyle.support.DemonstrationTest;
import org.workstyle.task.OpenTask;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration's tasks against its compliance matrix.
 */
@DemonstrationTest
class RequirementTasksTests {

	@Autowired
	RequirementTasks tasks;

	@Autowired
	ComplianceMatrix matrix;

	@Autowired
	StudyProperties properties;

	@Autowired
	Clock clock;

	@Test
	void everyPeriodSoonDueOrMissedLatelyWaitsForSomebody() {
		LocalDate earliest = LocalDate.now(this.clock).minusDays(this.properties.missedDays());
		Set<String> asked = cells(
				(cell) -> cell.state() == ComplianceState.SOON_DUE || cell.state() == ComplianceState.MISSED)
			.stream()
			.filter((cell) -> !cell.cell().to().isBefore(earliest))
			.map(Cell::subject)
			.collect(Collectors.toSet());
		List<OpenTask> open = this.tasks.openTasks();

		assertThat(asked).isNotEmpty().anyMatch((subject) -> subject.contains(":YOUTH_STUDY:2023-06-01"));
		assertThat(open).extracting(OpenTask::subject).containsExactlyInAnyOrderElementsOf(asked);
		assertThat(open).allSatisfy((task) -> assertThat(task.people()).as(task.subject()).isNotEmpty());
	}

	@Test
	void aMissedPeriodOpensTheFormOnItsLastDay() {
		Set<String> missed = cells((cell) -> cell.state() == ComplianceState.MISSED).stream()
			.map((cell) -> cell.subject() + " &host=" + cell.host() + "&day=" + cell.cell().to())
			.collect(Collectors.toSet());

		assertThat(this.tasks.openTasks()).filteredOn((task) -> task.title().code().equals("study.task.missed"))
			.isNotEmpty()
			.allSatisfy((task) -> assertThat(missed)
				.contains(task.subject() + " " + task.link().substring(task.link().indexOf("&host="))));
	}

	private List<Cell> cells(Predicate<ComplianceCell> wanted) {
		int year = LocalDate.now(this.clock).getYear();
		return this.matrix.of(new ComplianceFilter(year, null, null), new DataScope(true, Set.of(), Set.of(), null))
			.hosts()
			.stream()
			.flatMap((host) -> host.lines()
				.stream()
				.flatMap((line) -> line.cells()
					.stream()
					.filter(wanted)
					.map((cell) -> new Cell(host.id().toString(), line.kind(), cell))))
			.toList();
	}

	private record Cell(String host, StudyKind kind, ComplianceCell cell) {

		String subject() {
			return this.host + ":" + this.kind + ":" + this.cell.from();
		}

	}

}
