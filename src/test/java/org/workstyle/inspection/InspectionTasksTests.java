package org.workstyle.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of task of inspections: it comes with its record, waits for the right people
 * and goes when it is done.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class })
class InspectionTasksTests {

	@Autowired
	List<TaskSource> sources;

	@Autowired
	SampleInspections samples;

	@Autowired
	FindingManagement findings;

	@Autowired
	CorrectionManagement corrections;

	@Autowired
	InspectionManagement inspections;

	@Autowired
	InspectionTemplates templates;

	@Autowired
	FindingRecords records;

	@Autowired
	Organization organization;

	@Autowired
	JdbcClient jdbc;

	private UnitId department;

	private PersonId officer;

	private CurrentUser head;

	private CurrentUser inspector;

	private CurrentUser ownInspector;

	private List<ArticleRow> articles;

	private LocalDate today;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		this.officer = this.organization.person("张三", this.department);
		this.head = this.organization.account(this.organization.person("赵科长", this.department, MemberPosition.HEAD),
				Role.STAFF, Role.UNIT_HEAD);
		this.inspector = this.organization
			.account(this.organization.person("孙纪检", this.organization.department(bureau)), Role.STAFF, Role.INSPECTOR);
		this.ownInspector = this.organization.account(this.organization.person("吴纪检", this.department), Role.STAFF,
				Role.INSPECTOR);
		this.articles = this.samples.articles(this.department, this.head, "会议每月召开一次。");
		this.today = this.samples.today();
	}

	@Test
	void aFindingWaitsForItsPersonOrItsUnitAndThenForImpartialInspectors() {
		FindingId nobodys = this.samples.finding(this.articles, this.department, this.inspector);
		assertThat(task("inspection.correction", nobodys.toString()).people()).containsExactly(this.head.personId());
		InspectionId inspection = this.samples.open(this.articles, this.inspector, this.department);
		FindingId finding = this.samples.find(
				this.samples.record(inspection, 0, this.department, CheckOutcome.PARTLY, this.inspector), this.officer,
				this.today.plusDays(3), this.inspector);
		OpenTask correction = task("inspection.correction", finding.toString());
		assertThat(correction.people()).containsExactly(this.officer.value());
		assertThat(correction.dueOn()).isEqualTo(this.today.plusDays(3));

		this.samples.report(finding, this.head, this.records);
		assertThat(tasks("inspection.correction", finding.toString())).isEmpty();
		Set<UUID> verifiers = task("inspection.verify", finding.toString()).people();
		assertThat(verifiers).contains(this.inspector.personId()).doesNotContain(this.ownInspector.personId());

		this.jdbc.sql("update finding set leader_id = :leader where id = :id")
			.param("leader", this.inspector.personId())
			.param("id", finding.value())
			.update();
		assertThat(task("inspection.verify", finding.toString()).people()).doesNotContain(this.inspector.personId());
		this.jdbc.sql("update finding set leader_id = null where id = :id").param("id", finding.value()).update();

		this.findings.signOff(finding, this.records.find(finding, this.inspector).version(), "好", this.inspector);
		assertThat(tasks("inspection.verify", finding.toString())).isEmpty();
	}

	@Test
	void aRequestForMoreTimeWaitsForImpartialInspectors() {
		FindingId finding = this.samples.finding(this.articles, this.department, this.inspector);
		this.corrections.askExtension(finding, this.today.plusDays(40), "系统升级", this.head);
		String request = this.jdbc.sql("select id from finding_extension where finding_id = :id")
			.param("id", finding.value())
			.query(String.class)
			.single();
		OpenTask task = task("inspection.extension", request);
		assertThat(task.people()).contains(this.inspector.personId()).doesNotContain(this.ownInspector.personId());
		assertThat(task.dueOn()).isEqualTo(this.today.plusDays(14));

		this.findings.decideExtension(finding, true, "同意", this.inspector);
		assertThat(tasks("inspection.extension", request)).isEmpty();
	}

	@Test
	void aWithdrawnFindingWaitsForNobodyAndAReopenedOneForItsUnitAgain() {
		FindingId mistaken = this.samples.finding(this.articles, this.department, this.inspector);
		this.corrections.askExtension(mistaken, this.today.plusDays(40), "系统升级", this.head);
		String request = this.jdbc.sql("select id from finding_extension where finding_id = :id")
			.param("id", mistaken.value())
			.query(String.class)
			.single();
		this.findings.withdraw(mistaken, version(mistaken), "登记有误", this.inspector);
		assertThat(tasks("inspection.correction", mistaken.toString())).isEmpty();
		assertThat(tasks("inspection.extension", request)).isEmpty();

		FindingId finding = this.samples.finding(this.articles, this.department, this.inspector);
		this.samples.report(finding, this.head, this.records);
		this.findings.signOff(finding, version(finding), "好", this.inspector);
		assertThat(tasks("inspection.correction", finding.toString())).isEmpty();
		this.findings.reopen(finding, version(finding), this.today.plusDays(50), "回访发现仍有问题", this.inspector);
		OpenTask again = task("inspection.correction", finding.toString());
		assertThat(again.people()).containsExactly(this.head.personId());
		assertThat(again.dueOn()).isEqualTo(this.today.plusDays(50));
	}

	@Test
	void anInspectionWaitsToBeClosedByWhoOpenedIt() {
		InspectionId soon = this.samples.open(this.articles, this.inspector, this.department);
		InspectionId later = this.samples.open(
				InspectionFixture.facts(this.today, this.today.plusDays(30), this.department), this.articles,
				this.inspector);
		assertThat(task("inspection.close", soon.toString()).people()).containsExactly(this.inspector.personId());
		assertThat(tasks("inspection.close", later.toString())).isEmpty();

		this.inspections.close(soon, "检查完毕", this.inspector);
		assertThat(tasks("inspection.close", soon.toString())).isEmpty();
	}

	@Test
	void theNextInspectionOfATemplateIsDueAfterItsMonths() {
		InspectionId last = this.samples.open(
				InspectionFixture.facts(this.today.minusMonths(3), this.today, this.department), this.articles,
				this.inspector);
		InspectionTemplateId template = this.templates.keep(last, "季度检查" + UUID.randomUUID(), 3, this.inspector);
		String subject = template + ":" + this.today.minusMonths(3).plusMonths(3);
		assertThat(task("inspection.template", subject).people()).contains(this.inspector.personId());

		assertThat(
				this.templates.openNext(template, "下季度检查", this.today, this.today.plusDays(5), this.inspector).left())
			.isEmpty();
		assertThat(tasks("inspection.template", subject)).isEmpty();
	}

	private long version(FindingId finding) {
		return this.records.find(finding, this.inspector).version();
	}

	private OpenTask task(String kind, String subject) {
		List<OpenTask> found = tasks(kind, subject);
		assertThat(found).as(kind + " " + subject).hasSize(1);
		return found.get(0);
	}

	private List<OpenTask> tasks(String kind, String subject) {
		return this.sources.stream()
			.filter((source) -> source.kind().equals(kind))
			.flatMap((source) -> source.openTasks().stream())
			.filter((task) -> task.subject().equals(subject))
			.toList();
	}

}
