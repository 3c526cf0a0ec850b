package org.workstyle.task;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits for whom, on the page, the desk and in the header.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class TaskProcessTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 28);

	private static final String KIND = "study.session";

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	TaskStore store;

	@Autowired
	TaskReconciliation reconciliation;

	@Autowired
	TaskList tasks;

	@Autowired
	StatementCount statements;

	@Autowired
	DataSource dataSource;

	@Autowired
	JdbcClient jdbc;

	private UnitId department;

	private UnitId otherDepartment;

	private CurrentUser clerk;

	private CurrentUser head;

	private CurrentUser otherHead;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-06-28T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		this.otherDepartment = this.organization.department(bureau);
		this.clerk = this.organization.account(this.organization.person("张三", this.department), Role.STAFF);
		this.head = this.organization.account(this.organization.person("赵科长", this.department), Role.UNIT_HEAD);
		this.otherHead = this.organization.account(this.organization.person("钱科长", this.otherDepartment),
				Role.UNIT_HEAD);
	}

	@AfterEach
	void closeAll() {
		this.store.reconcile(KIND, List.of());
	}

	@Test
	void ordersByUrgencyAndCountsInTheHeader() {
		this.store.reconcile(KIND,
				List.of(task("以后", TODAY.plusDays(8), this.clerk), task("本周", TODAY.plusDays(7), this.clerk),
						task("今天", TODAY, this.clerk), task("逾期", TODAY.minusDays(1), this.clerk)));

		Document page = this.pages.page("/tasks", this.clerk);

		assertThat(page.select("tbody th").eachText()).containsExactly("已逾期 1", "今天到期 1", "七天内到期 1", "以后到期 1");
		assertThat(page.select("tbody td a").eachText()).allMatch((title) -> title.startsWith("登记2023年6月28日的党课："))
			.extracting((title) -> title.substring(title.length() - 2))
			.containsExactly("逾期", "今天", "本周", "以后");
		assertThat(this.pages.page("/tasks/count", this.clerk).select(".badge").text()).startsWith("4");
		assertThat(this.pages.page("/tasks?urgency=TODAY&kind=study.session", this.clerk).select("tbody td a"))
			.hasSize(1);
		assertThat(this.pages.page("/tasks?kind=study.leave", this.clerk).text()).contains("没有符合筛选条件的待办");
		assertThat(this.pages.page("/", this.clerk).select("section[aria-labelledby=waiting] li")).hasSize(4);
		assertThat(this.pages.page("/", this.head).select("section[aria-labelledby=waiting]").text())
			.contains("没有待办事项");
	}

	@Test
	void showsAHeadTheTasksOfThePeopleBelowAndNobodyElses() {
		OpenTask unclaimed = new OpenTask("无人", this.department.value(), Set.of(), TODAY, "/study-sessions/1",
				title("无人"));
		this.store.reconcile(KIND,
				List.of(task("张三的", TODAY, this.clerk), task("钱科长的", TODAY, this.otherHead), unclaimed));
		CurrentUser admin = this.organization.account(this.organization.person("系统管理员", this.department), Role.ADMIN);
		CurrentUser committee = this.organization.account(null, Role.COMMITTEE, Role.PERFORMANCE);

		assertThat(titles("/tasks", this.clerk)).containsExactly("张三的");
		assertThat(titles("/tasks?unit=true", this.clerk)).containsExactly("张三的");
		assertThat(titles("/tasks", this.head)).isEmpty();
		assertThat(titles("/tasks?unit=true", this.head)).containsExactlyInAnyOrder("张三的", "无人");
		assertThat(this.pages.page("/tasks?unit=true", this.head).select("tbody").text()).contains("张三", "待明确责任人")
			.doesNotContain("钱科长");
		assertThat(titles("/tasks?unit=true", this.otherHead)).containsExactly("钱科长的");
		assertThat(titles("/tasks?unit=true", admin)).isEmpty();
		assertThat(titles("/tasks?unit=true", committee)).isEmpty();
	}

	@Test
	void readsOnPageByPageWithFewStatements() {
		this.store.reconcile(KIND,
				Stream.iterate(10, (number) -> number < 40, (number) -> number + 1)
					.map((number) -> task(String.valueOf(number), TODAY.plusDays(number % 7), this.clerk))
					.toList());
		this.statements.reset();
		Document first = this.pages.page("/tasks?unit=true", this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		Document second = this.pages.page(first.select("a[rel=next]").attr("href"), this.head);
		Document back = this.pages.page(second.select("a[rel=prev]").attr("href"), this.head);

		List<String> all = new ArrayList<>(first.select("tbody td a").eachText());
		assertThat(all).hasSize(25).isEqualTo(back.select("tbody td a").eachText());
		all.addAll(second.select("tbody td a").eachText());
		assertThat(all).hasSize(30).doesNotHaveDuplicates();
		assertThat(this.pages.get("/tasks?after=x_y", this.head)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void followsTheRecordAndKeepsWhoAnsweredForIt() {
		this.store.reconcile(KIND, List.of(task("交接", TODAY, this.clerk)));
		this.store.reconcile(KIND, List.of(task("交接", TODAY.plusDays(3), this.otherHead)));

		assertThat(this.tasks.openTasks(this.clerk)).isZero();
		assertThat(this.tasks.mostUrgent(this.otherHead, 5)).extracting(Task::dueOn).containsExactly(TODAY.plusDays(3));
		assertThat(held("交接")).containsExactlyInAnyOrder(this.clerk.personId(), this.otherHead.personId());

		this.store.reconcile(KIND, List.of());
		this.store.reconcile(KIND, List.of(task("交接", TODAY, this.clerk)));
		assertThat(this.tasks.openTasks(this.clerk)).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from task where subject = '交接'").query(Integer.class).single())
			.isEqualTo(2);
	}

	@Test
	void checksOnDemandUnlessAnotherInstanceDoes() throws SQLException {
		this.store.reconcile(KIND, List.of(task("已登记", TODAY, this.clerk)));
		assertThat(this.pages.withoutToken("/tasks/check", this.clerk)).hasStatus(HttpStatus.FORBIDDEN);
		try (Connection other = this.dataSource.getConnection()) {
			other.setAutoCommit(false);
			other.createStatement().execute("select pg_advisory_xact_lock(hashtext('task'), hashtext('" + KIND + "'))");

			this.reconciliation.run();

			assertThat(this.tasks.openTasks(this.clerk)).isEqualTo(1);
			other.rollback();
		}

		assertThat(this.pages.sent("/tasks/check", PortalPages.map(), this.clerk)).isEqualTo("/tasks");

		assertThat(this.tasks.openTasks(this.clerk)).isZero();
	}

	private List<String> titles(String address, CurrentUser who) {
		return this.pages.page(address, who)
			.select("tbody td a")
			.eachText()
			.stream()
			.map((title) -> title.substring(title.indexOf('：') + 1))
			.toList();
	}

	private Set<UUID> held(String subject) {
		return this.jdbc.sql("""
				select r.person_id from task t join task_responsible r on r.task_id = t.id where t.subject = :subject
				""").param("subject", subject).query(UUID.class).stream().collect(Collectors.toSet());
	}

	private static OpenTask task(String subject, LocalDate dueOn, CurrentUser who) {
		return new OpenTask(subject, null, Set.of(person(who).value()), dueOn, "/study-sessions/1", title(subject));
	}

	private static PersonId person(CurrentUser who) {
		return Objects.requireNonNull(who.person());
	}

	private static TaskTitle title(String subject) {
		return new TaskTitle("study.task.record", List.of(TaskArgument.day(TODAY),
				new TaskArgument(TaskArgument.Form.MESSAGE, "StudyKind.PARTY_LECTURE"), TaskArgument.text(subject)));
	}

}
