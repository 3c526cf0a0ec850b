package org.workstyle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.indicator.StarterInstallation;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.task.TaskReconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * What waits for heads, the committee and the performance office, and no longer than it
 * has to.
 */
@AssessmentTest
class AssessmentTasksTests {

	private static final String ADDRESS = "/quarters/2027Q2";

	@TestBean(methodName = "org.workstyle.assessment.AssessmentClock#create")
	Clock clock;

	@Autowired
	AssessmentDesk desk;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	StarterInstallation starter;

	@Autowired
	TaskReconciliation reconciliation;

	@Autowired
	JdbcClient jdbc;

	private UnitId unit;

	private CurrentUser head;

	private CurrentUser office;

	private CurrentUser committee;

	@BeforeEach
	void people() {
		AssessmentClock.is("2027-07-05");
		this.starter.install(2027);
		this.unit = this.desk.branch();
		this.head = this.desk.head(this.unit);
		this.office = person(Role.PERFORMANCE);
		this.committee = person(Role.COMMITTEE);
	}

	@Test
	void comeAndGoWithWhatIsToBeDone() {
		this.desk.done("/quarters", map("quarter", "2027Q2"), this.office);
		submits();
		decidesAdjustment();
		decidesAppeal();
	}

	private void submits() {
		String subject = "2027Q2:" + this.unit;
		assertThat(open("assessment.submission", subject)).containsExactly(this.head.personId());
		assertThat(dueOn(subject)).isEqualTo(
				this.jdbc.sql("select submissions_due_on from assessment_quarter where year = 2027 and number = 2")
					.query(LocalDate.class)
					.single());
		assertThat(this.pages.page("/tasks", this.head).select("main a[href=" + ADDRESS + "]").text()).startsWith("提交")
			.endsWith("2027 年第 2 季度数据");
		this.desk.done(ADDRESS + "/units/" + this.unit + "/submission", map(), this.head);
		assertThat(open("assessment.submission", subject)).isEmpty();
		this.desk.done(ADDRESS + "/units/" + this.unit + "/return", map("reason", "请核对"), this.office);
		assertThat(open("assessment.submission", subject)).containsExactly(this.head.personId());
		assertThat(this.pages.page("/tasks", this.head).select("main a[href=" + ADDRESS + "]").text())
			.startsWith("核对并重新提交");
		this.desk.done(ADDRESS + "/units/" + this.unit + "/submission", map(), this.head);
		assertThat(open("assessment.submission", subject)).isEmpty();
	}

	private void decidesAdjustment() {
		this.desk.done("/adjustments", map("year", "2027", "quarter", "2", "unit", this.unit.toString(), "points", "1",
				"reason", "受表彰", "evidence", "通报"), this.office);
		String subject = id("adjustment");
		assertThat(open("assessment.adjustment", subject)).contains(this.committee.personId())
			.doesNotContain(this.office.personId());
		assertThat(this.jdbc.sql("select title from task where subject = :subject")
			.param("subject", subject)
			.query(String.class)
			.single()).isEqualTo("assessment.task.adjustment");
		this.desk.done("/adjustments/" + subject + "/decision",
				map("approved", "false", "reason", "不实", "year", "2027"), this.committee);
		assertThat(open("assessment.adjustment", subject)).isEmpty();
	}

	private void decidesAppeal() {
		AssessmentClock.is("2027-08-10");
		String missing = "2027Q2:" + this.desk.branch();
		assertThat(open("assessment.submission", missing)).isEmpty();
		assertThat(tasks("assessment.submission", missing)).as("nobody heads it").isEqualTo(1);
		this.desk.done(ADDRESS + "/review", map(), this.office);
		this.desk.done(ADDRESS + "/publication", map("incomplete", "true"), this.office);
		this.desk.done(ADDRESS + "/appeals", map("unit", this.unit.toString(), "indicator", "C1-01", "reason", "漏计"),
				this.head);
		String subject = id("appeal");
		assertThat(open("assessment.appeal", subject)).contains(this.office.personId())
			.doesNotContain(this.head.personId());
		assertThat(tasks("assessment.submission", missing)).as("published").isZero();
		assertThat(dueOn(subject)).isEqualTo(this.jdbc.sql("select due_on from appeal where id = cast(:id as uuid)")
			.param("id", subject)
			.query(LocalDate.class)
			.single());
		this.desk.done(ADDRESS + "/appeals/" + subject + "/decision", map("decision", "REFUSED", "reason", "无误"),
				this.office);
		assertThat(open("assessment.appeal", subject)).isEmpty();
	}

	private CurrentUser person(Role role) {
		return this.organization
			.account(this.organization.person("赵六", this.organization.department(this.organization.bureau())), role);
	}

	private String id(String table) {
		return this.jdbc.sql("select id::text from " + table + " where unit_id = :unit")
			.param("unit", this.unit.value())
			.query(String.class)
			.single();
	}

	private List<UUID> open(String kind, String subject) {
		this.reconciliation.run();
		return this.jdbc.sql("""
				select r.person_id from task t join task_responsible r on r.task_id = t.id
				where t.kind = :kind and t.subject = :subject and t.closed_at is null and r.released_at is null
				""").param("kind", kind).param("subject", subject).query(UUID.class).list();
	}

	private int tasks(String kind, String subject) {
		return this.jdbc
			.sql("select count(*) from task where kind = :kind and subject = :subject and closed_at is null")
			.param("kind", kind)
			.param("subject", subject)
			.query(Integer.class)
			.single();
	}

	private LocalDate dueOn(String subject) {
		return this.jdbc.sql("select due_on from task where subject = :subject and closed_at is null")
			.param("subject", subject)
			.query(LocalDate.class)
			.single();
	}

}
