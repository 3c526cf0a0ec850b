package org.workstyle.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Role;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A proposed adjustment waits for the committee. No rule says by when; it gets as many
 * working days as an appeal.
 */
@Component
class AdjustmentTasks implements TaskSource {

	private final AdjustmentRepository adjustments;

	private final UnitDirectory units;

	private final AssessmentPeople people;

	private final AssessmentDays days;

	AdjustmentTasks(AdjustmentRepository adjustments, UnitDirectory units, AssessmentPeople people,
			AssessmentDays days) {
		this.adjustments = adjustments;
		this.units = units;
		this.people = people;
		this.days = days;
	}

	@Override
	public String kind() {
		return "assessment.adjustment";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Adjustment> proposed = this.adjustments.findByStateOrderByProposedAt(AdjustmentState.PROPOSED);
		Map<UUID, UUID> committee = this.people.in(Role.COMMITTEE);
		Map<UnitId, String> names = this.units
			.findAll(proposed.stream().map((each) -> each.facts().unit()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(UnitSummary::id, UnitSummary::shortName));
		UnaryOperator<LocalDate> due = this.days.decisionsDueOn();
		return proposed.stream()
			.map((each) -> new OpenTask(each.id().toString(), null, others(committee, each.proposedBy()),
					due.apply(this.days.dayOf(each.proposedAt())), "/adjustments?year=" + each.facts().year(),
					title(each.facts(), names)))
			.toList();
	}

	private static Set<UUID> others(Map<UUID, UUID> people, UUID proposer) {
		return people.entrySet()
			.stream()
			.filter((person) -> !person.getKey().equals(proposer))
			.map(Map.Entry::getValue)
			.collect(Collectors.toSet());
	}

	private static TaskTitle title(AdjustmentFacts facts, Map<UnitId, String> names) {
		TaskArgument unit = TaskArgument.text(names.getOrDefault(facts.unit(), facts.unit().toString()));
		TaskArgument year = TaskArgument.text(String.valueOf(facts.year()));
		TaskArgument points = TaskArgument.text(facts.points().toPlainString());
		return (facts.quarterNumber() != null)
				? TaskTitle.of("assessment.task.adjustment", unit, year,
						TaskArgument.text(String.valueOf(facts.quarterNumber())), points)
				: TaskTitle.of("assessment.task.adjustment-year", unit, year, points);
	}

}
