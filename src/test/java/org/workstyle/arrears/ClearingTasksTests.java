package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.task.OpenTask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.arrears.ClearingSamples.agreement;
import static org.workstyle.arrears.ClearingSamples.instalment;

@PortalTest
@Import({ Organization.class, ClearingSamples.class })
class ClearingTasksTests {

	@Autowired
	Organization organization;

	@Autowired
	ClearingSamples samples;

	@Autowired
	InstalmentTasks instalments;

	@Autowired
	BrokenPlanTasks broken;

	@Autowired
	MeasureTasks measures;

	@Autowired
	WorkingDays workingDays;

	private PersonId head;

	private CurrentUser officer;

	private UnitId branch;

	private LocalDate today;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.head = this.organization.person("赵局长", this.branch, MemberPosition.HEAD);
		this.officer = this.organization.account(this.organization.person("张三", this.branch), Role.STAFF);
		this.today = this.samples.today();
	}

	@Test
	void remindsOfAnInstalmentFromAWeekBeforeItIsDue() {
		plan("很快", this.today.plusDays(7));
		plan("以后", this.today.plusDays(8));
		ArrearsCaseId overdue = plan("逾期", this.today.minusDays(3));

		assertThat(mine(this.instalments.openTasks())).extracting(OpenTask::dueOn)
			.containsExactlyInAnyOrder(this.today.plusDays(7), this.today.minusDays(3));
		assertThat(mine(this.instalments.openTasks())).allSatisfy((task) -> {
			assertThat(task.people()).isEqualTo(Set.of(this.head.value()));
			assertThat(task.title().arguments().get(1).value()).isEqualTo("10,000.00");
		});
		this.samples.pay(overdue, "4000", this.today, this.officer);
		assertThat(mine(this.instalments.openTasks()))
			.anySatisfy((task) -> assertThat(task.title().arguments().get(1).value()).isEqualTo("6,000.00"));
		this.samples.pay(overdue, "6000", this.today, this.officer);
		assertThat(mine(this.instalments.openTasks())).extracting(OpenTask::dueOn)
			.containsExactly(this.today.plusDays(7));
		assertThat(mine(this.broken.openTasks())).isEmpty();
	}

	@Test
	void raisesATaskOnceAPlanIsBroken() {
		plan("宽限", this.today.minusDays(15));
		ArrearsCaseId id = plan("违约", this.today.minusDays(16));

		assertThat(mine(this.broken.openTasks())).singleElement().satisfies((task) -> {
			assertThat(task.link()).isEqualTo("/arrears-cases/" + id);
			assertThat(task.title().arguments().get(0).value()).isEqualTo("违约");
			assertThat(task.dueOn()).isEqualTo(this.today.minusDays(16));
		});
		assertThat(mine(this.instalments.openTasks())).extracting(OpenTask::dueOn)
			.containsExactly(this.today.minusDays(15));
	}

	@Test
	void waitsForTheNextStepAfterADeadline() {
		ArrearsCaseId id = owing("到期");
		this.samples.take(id, EnforcementStep.ORDER, this.today.minusDays(16), this.today.minusDays(1), this.officer);
		ArrearsCaseId running = owing("期内");
		this.samples.take(running, EnforcementStep.ORDER, this.today.minusDays(5), this.today, this.officer);
		assertThat(mine(this.measures.openTasks())).singleElement()
			.satisfies(
					(task) -> assertThat(task.dueOn()).isEqualTo(this.workingDays.after(this.today.minusDays(1), 10)));

		this.samples.take(id, EnforcementStep.EXHORTATION, this.today, this.today.plusDays(20), this.officer);
		assertThat(mine(this.measures.openTasks())).isEmpty();
		ArrearsCaseId paid = owing("缴清");
		this.samples.take(paid, EnforcementStep.ORDER, this.today.minusDays(30), this.today.minusDays(20),
				this.officer);
		assertThat(mine(this.measures.openTasks())).hasSize(1);
		this.samples.pay(paid, "10000", this.today, this.officer);
		assertThat(mine(this.measures.openTasks())).isEmpty();
	}

	private ArrearsCaseId plan(String name, LocalDate due) {
		ArrearsCaseId id = owing(name);
		this.samples.agree(id, agreement(this.today.minusDays(40), instalment(due, "10000")), this.officer);
		return id;
	}

	private ArrearsCaseId owing(String name) {
		ArrearsCaseId id = this.samples.open(name, this.branch, this.officer);
		this.samples.owe(id, "10000", this.today.minusDays(100), this.officer);
		return id;
	}

	private List<OpenTask> mine(List<OpenTask> tasks) {
		return tasks.stream().filter((task) -> this.branch.value().equals(task.unit())).toList();
	}

}
