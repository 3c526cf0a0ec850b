package org.workstyle.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.workstyle.account.DataScope;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A requirement that is due soon, or was missed lately, waits for the officers of the
 * host until enough sessions of the period are recorded. What was missed long ago stays
 * in the compliance matrix only: nobody can do it any more.
 */
@Component
class RequirementTasks implements TaskSource {

	private static final DataScope ALL_HOSTS = new DataScope(true, Set.of(), Set.of(), null);

	private final ComplianceMatrix matrix;

	private final TaskOfficers officers;

	private final StudyProperties properties;

	RequirementTasks(ComplianceMatrix matrix, TaskOfficers officers, StudyProperties properties) {
		this.matrix = matrix;
		this.officers = officers;
		this.properties = properties;
	}

	@Override
	public String kind() {
		return "study.requirement";
	}

	/**
	 * Judges this year, and the last one while its end is not long ago.
	 */
	@Override
	public List<OpenTask> openTasks() {
		LocalDate today = this.officers.today();
		LocalDate earliest = today.minusDays(this.properties.missedDays());
		List<Asked> asked = IntStream.rangeClosed(earliest.getYear(), today.getYear())
			.mapToObj((year) -> this.matrix.of(new ComplianceFilter(year, null, null), ALL_HOSTS))
			.flatMap((table) -> table.hosts().stream())
			.flatMap(RequirementTasks::asked)
			.filter((one) -> one.cell().state() == ComplianceState.SOON_DUE
					|| (one.cell().state() == ComplianceState.MISSED && !one.cell().to().isBefore(earliest)))
			.toList();
		Map<UUID, Set<UUID>> people = this.officers.of(asked.stream().map((one) -> one.host().id().value()).toList());
		return asked.stream().map((one) -> one.toTask(people.getOrDefault(one.host().id().value(), Set.of()))).toList();
	}

	private static Stream<Asked> asked(ComplianceTable.Host host) {
		return host.lines()
			.stream()
			.flatMap((line) -> line.cells().stream().map((cell) -> new Asked(host, line.kind(), cell)));
	}

	private record Asked(ComplianceTable.Host host, StudyKind kind, ComplianceCell cell) {

		OpenTask toTask(Set<UUID> people) {
			String code = (this.cell.state() == ComplianceState.MISSED) ? "study.task.missed" : "study.task.due";
			TaskTitle title = TaskTitle.of(code, TaskArgument.text(this.host.name()), TaskArgument.choice(this.kind),
					TaskArgument.text(String.valueOf(this.cell.missing())), TaskArgument.day(this.cell.from()),
					TaskArgument.day(this.cell.to()));
			return new OpenTask(this.host.id() + ":" + this.kind + ":" + this.cell.from(), this.host.id().value(),
					people, this.cell.to(), form(), title);
		}

		/**
		 * What was missed is cured by a session of that period only: the form opens with
		 * its last day.
		 */
		private String form() {
			String form = "/study-sessions/new?kind=" + this.kind + "&host=" + this.host.id();
			return (this.cell.state() == ComplianceState.MISSED) ? form + "&day=" + this.cell.to() : form;
		}

	}

}
