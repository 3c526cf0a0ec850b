package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.arrears.ClearingPeople.Found;
import org.workstyle.arrears.PlanState.Met;
import org.workstyle.arrears.PlanState.Standing;
import org.workstyle.arrears.PlanWatch.Watched;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskArgument;
import org.workstyle.task.TaskSource;
import org.workstyle.task.TaskTitle;

/**
 * An instalment that is due soon or overdue waits for the officer of the case, until it
 * is paid or the plan is broken.
 */
@Component
class InstalmentTasks implements TaskSource {

	private final PlanWatch plans;

	private final ArrearsSettings settings;

	private final ClearingPeople people;

	InstalmentTasks(PlanWatch plans, ArrearsSettings settings, ClearingPeople people) {
		this.plans = plans;
		this.settings = settings;
		this.people = people;
	}

	@Override
	public String kind() {
		return "arrears.task.instalment";
	}

	@Override
	public List<OpenTask> openTasks() {
		LocalDate today = this.people.today();
		LocalDate until = today.plusDays(this.settings.days(SettingName.INSTALMENT_SOON, today));
		List<Watched> due = this.plans.inForce(today)
			.stream()
			.filter((watched) -> watched.plan().state().standing() != Standing.BROKEN)
			.filter((watched) -> watched.plan()
				.next()
				.filter((met) -> !met.instalment().due().isAfter(until))
				.isPresent())
			.toList();
		Found found = this.people.of(due.stream().map(Watched::owner).toList());
		return due.stream().map((watched) -> task(watched, watched.plan().next().orElseThrow(), found)).toList();
	}

	private static OpenTask task(Watched watched, Met met, Found found) {
		BigDecimal rest = met.instalment().amount().subtract(met.paid());
		return new OpenTask(watched.plan().id() + "/" + met.instalment().due(), watched.owner().unit(),
				found.people(watched.owner()), met.instalment().due(), watched.owner().address(),
				TaskTitle.of("arrears.task.instalment", TaskArgument.text(found.name(watched.owner())),
						TaskArgument.text("%,.2f".formatted(rest))));
	}

}
