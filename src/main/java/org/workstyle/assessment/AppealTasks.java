package org.workstyle.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * An appeal waits for the performance office until it is decided, in time by its day.
 */
@Component
class AppealTasks implements TaskSource {

	private final AppealRepository appeals;

	private final AssessmentQuarterRepository quarters;

	private final UnitDirectory units;

	private final AssessmentPeople people;

	AppealTasks(AppealRepository appeals, AssessmentQuarterRepository quarters, UnitDirectory units,
			AssessmentPeople people) {
		this.appeals = appeals;
		this.quarters = quarters;
		this.units = units;
		this.people = people;
	}

	@Override
	public String kind() {
		return "assessment.appeal";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Appeal> undecided = this.appeals.findByDecisionIsNull();
		Map<AssessmentQuarterId, Quarter> known = this.quarters.findAll()
			.stream()
			.collect(Collectors.toMap(AssessmentQuarter::id, AssessmentQuarter::quarter));
		Map<UnitId, String> names = this.units.findAll(undecided.stream().map(Appeal::unit).distinct().toList())
			.stream()
			.collect(Collectors.toMap(UnitSummary::id, UnitSummary::shortName));
		Set<UUID> office = Set.copyOf(this.people.in(Role.PERFORMANCE).values());
		return undecided.stream().<OpenTask>mapMulti((appeal, tasks) -> {
			Quarter quarter = known.get(appeal.quarter());
			if (quarter != null) {
				tasks.accept(task(appeal, quarter, names, office));
			}
		}).toList();
	}

	private static OpenTask task(Appeal appeal, Quarter quarter, Map<UnitId, String> names, Set<UUID> office) {
		String unit = names.getOrDefault(appeal.unit(), appeal.unit().toString());
		return new OpenTask(appeal.id().toString(), null, office, appeal.dueOn(),
				"/quarters/" + quarter + "/appeals#appeal-" + appeal.id(),
				TaskTitle.of("assessment.task.appeal", TaskArgument.text(unit),
						TaskArgument.text(String.valueOf(quarter.year())),
						TaskArgument.text(String.valueOf(quarter.number())),
						TaskArgument.text(appeal.indicatorCode())));
	}

}
