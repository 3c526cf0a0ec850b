package org.workstyle.arrears;

import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.arrears.ClearingPeople.Found;
import org.workstyle.arrears.PlanState.Standing;
import org.workstyle.arrears.PlanWatch.Watched;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * A plan that is broken waits for another one, or for enforcement to resume and clear it.
 */
@Component
class BrokenPlanTasks implements TaskSource {

	private final PlanWatch plans;

	private final ClearingPeople people;

	BrokenPlanTasks(PlanWatch plans, ClearingPeople people) {
		this.plans = plans;
		this.people = people;
	}

	@Override
	public String kind() {
		return "arrears.task.broken-plan";
	}

	@Override
	public List<OpenTask> openTasks() {
		List<Watched> broken = this.plans.inForce(this.people.today())
			.stream()
			.filter((watched) -> watched.plan().state().standing() == Standing.BROKEN)
			.toList();
		Found found = this.people.of(broken.stream().map(Watched::owner).toList());
		return broken.stream()
			.map((watched) -> new OpenTask(watched.plan().id().toString(), watched.owner().unit(),
					found.people(watched.owner()), watched.plan().next().orElseThrow().instalment().due(),
					watched.owner().address(),
					TaskTitle.of("arrears.task.broken-plan", TaskArgument.text(found.name(watched.owner())))))
			.toList();
	}

}
