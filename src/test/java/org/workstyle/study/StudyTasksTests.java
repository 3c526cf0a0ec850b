package org.workstyle.study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;
import org.workstyle.task.TaskReconciliation;
import org.workstyle.task.TaskSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of task: nothing waits the day before, something does on the day, and nothing
 * any more when its record is done.
 */
@PortalTest
@Import(Organization.class)
class StudyTasksTests {

	private static final LocalDate EVE = LocalDate.of(2023, 6, 19);

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	private static volatile LocalDate today = EVE;

	@TestBean
	Clock clock;

	@Autowired
	List<TaskSource> sources;

	@Autowired
	TaskReconciliation reconciliation;

	@Autowired
	StudySessionManagement sessions;

	@Autowired
	AttendanceManagement attendance;

	@Autowired
	ServicePledges pledges;

	@Autowired
	Organization organization;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private UnitId branch;

	private PersonId member;

	private CurrentUser attendee;

	private CurrentUser secretary;

	private CurrentUser head;

	static Clock clock() {
		return new Clock() {

			@Override
			public ZoneId getZone() {
				return ZoneId.of("Asia/Shanghai");
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return Clock.fixed(instant(), zone);
			}

			@Override
			public Instant instant() {
				return today.atTime(12, 0).atZone(getZone()).toInstant();
			}

		};
	}

	@BeforeEach
	void people() {
		today = EVE;
		UnitId department = this.organization.department(this.organization.bureau());
		this.branch = this.organization.partyBranch();
		PersonId officer = this.organization.person("张三", department);
		this.member = this.organization.person("李四", department);
		this.organization.member(this.branch, officer, MemberPosition.HEAD);
		this.organization.member(this.branch, this.member, MemberPosition.MEMBER);
		this.secretary = this.organization.account(officer, Role.STAFF);
		this.attendee = this.organization.account(this.member, Role.STAFF);
		this.head = this.organization.account(this.organization.person("赵科长", department, MemberPosition.HEAD),
				Role.UNIT_HEAD);
	}

	@Test
	void opensOnTheDayAndClosesWithTheRecord() {
		Map<String, Life> lives = lives();
		assertThat(lives.keySet()).as("each kind of task has a row here")
			.isEqualTo(Set.copyOf(
					this.sources.stream().map(TaskSource::kind).filter((kind) -> kind.startsWith("study.")).toList()));

		lives.forEach((kind, life) -> {
			today = EVE;
			String subject = life.make().get();
			assertThat(open(kind, subject)).as(kind + " the day before").isEmpty();

			today = DAY;
			life.happens().run();
			assertThat(open(kind, subject)).as(kind + " on the day").containsExactly(life.waitsFor().personId());

			life.done().run();
			assertThat(open(kind, subject)).as(kind + " when done").isEmpty();
			assertThat(closed(kind, subject)).as(kind + " is kept").isPositive();
		});
	}

	@Test
	void asksEachModuleInAFewStatementsWhateverThereIs() {
		today = DAY;
		for (int day = 1; day < 9; day++) {
			plan(LocalDate.of(2023, 6, day));
		}
		this.reconciliation.run();
		this.statements.reset();

		this.reconciliation.run();

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(this.sources.size() * 4 + 4);
	}

	private Map<String, Life> lives() {
		StudySessionId[] session = new StudySessionId[1];
		ServicePledgeId[] pledge = new ServicePledgeId[1];
		return Map.of("study.requirement",
				new Life(() -> this.branch + ":THEMED_PARTY_DAY:2023-06-01", this.secretary, () -> {
				}, () -> record(StudyKind.THEMED_PARTY_DAY, DAY, AttendanceState.PRESENT)), "study.session",
				new Life(() -> (session[0] = plan(EVE)).toString(), this.secretary, () -> {
				}, () -> this.sessions.cancel(session[0], "改期", this.secretary)), "study.leave",
				new Life(() -> (session[0] = plan(DAY.plusDays(5))) + ":" + this.member, this.secretary,
						() -> this.attendance.askLeave(session[0], "出差", this.attendee),
						() -> this.attendance.decideLeave(session[0], this.member, Decision.GRANTED, this.secretary)),
				"study.dispute",
				new Life(
						() -> (session[0] = record(StudyKind.PARTY_LECTURE, EVE, AttendanceState.ABSENT)) + ":"
								+ this.member,
						this.secretary, () -> this.attendance.dispute(session[0], "当天在会场", this.attendee),
						() -> this.attendance.decideDispute(session[0], this.member, Decision.REFUSED, this.secretary)),
				"study.pledge", new Life(() -> (pledge[0] = this.pledges.pledge("窗口零推诿", LocalDate.of(2023, 1, 1),
						LocalDate.of(2023, 6, 30), this.attendee))
					.toString(), this.head, () -> {
					}, () -> this.pledges.review(pledge[0], 0, "践诺良好", this.head)));
	}

	private StudySessionId plan(LocalDate day) {
		return this.sessions.plan(StudySessionFixture.of(StudyKind.PARTY_LECTURE, this.branch, day),
				List.of(this.member), this.secretary);
	}

	private StudySessionId record(StudyKind kind, LocalDate day, AttendanceState state) {
		return this.sessions.record(StudySessionFixture.of(kind, this.branch, day),
				StudySessionFixture.all(state, List.of(this.member)), this.secretary);
	}

	private List<UUID> open(String kind, String subject) {
		this.reconciliation.run();
		return this.jdbc.sql("""
				select r.person_id from task t join task_responsible r on r.task_id = t.id
				where t.kind = :kind and t.subject = :subject and t.closed_at is null and r.released_at is null
				""").param("kind", kind).param("subject", subject).query(UUID.class).list();
	}

	private int closed(String kind, String subject) {
		return this.jdbc
			.sql("select count(*) from task where kind = :kind and subject = :subject and closed_at is not null")
			.param("kind", kind)
			.param("subject", subject)
			.query(Integer.class)
			.single();
	}

	/**
	 * How a task comes and goes.
	 *
	 * @param make makes the record the day before, and names the task's subject
	 * @param waitsFor who answers for it
	 * @param happens what happens on the day beside its coming
	 * @param done does what the task asks for
	 */
	private record Life(Supplier<String> make, CurrentUser waitsFor, Runnable happens, Runnable done) {

	}

}
