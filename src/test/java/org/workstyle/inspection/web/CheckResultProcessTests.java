package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Results as a phone sends them: again, at once, too late or incomplete.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class, Uploading.class })
class CheckResultProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Uploading uploads;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	JdbcClient jdbc;

	private UnitId department;

	private CurrentUser head;

	private CurrentUser inspector;

	private LocalDate today;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("赵科长", this.department), Role.STAFF,
				Role.UNIT_HEAD);
		this.inspector = this.organization
			.account(this.organization.person("孙纪检", this.organization.department(bureau)), Role.STAFF, Role.INSPECTOR);
		this.today = this.samples.today();
	}

	/**
	 * What a phone sends again, because it never heard that it had arrived, is taken
	 * once, photo and all.
	 */
	@Test
	void whatIsSentAgainIsTakenOnce() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);
		MultiValueMap<String, String> entry = entry(id, "NOT_COMPLIANT", "未见会议记录");
		for (int time = 0; time < 3; time++) {
			assertThat(this.uploads.send("/inspections/" + id + "/results", entry, this.inspector,
					Uploading.file("photos", "走廊.txt", "照片")))
				.hasStatus(HttpStatus.NO_CONTENT);
		}
		assertThat(this.jdbc.sql("select count(*) from check_result where inspection_id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.jdbc.sql(
				"select count(*) from attachment b join check_result r on r.id = b.owner_id where r.inspection_id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@RepeatedTest(3)
	void whatIsSentTwiceAtOnceIsTakenOnce() throws Exception {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);
		MultiValueMap<String, String> entry = entry(id, "COMPLIANT", "");
		CyclicBarrier together = new CyclicBarrier(2);
		Callable<Integer> sending = () -> {
			together.await();
			return this.uploads.send("/inspections/" + id + "/results", entry, this.inspector)
				.getResponse()
				.getStatus();
		};
		ExecutorService phones = Executors.newFixedThreadPool(2);
		try {
			for (Future<Integer> answer : phones.invokeAll(List.of(sending, sending))) {
				assertThat(answer.get()).isEqualTo(204);
			}
		}
		finally {
			phones.shutdown();
		}
		assertThat(this.jdbc.sql("select count(*) from check_result where inspection_id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whatSomebodyElseRecordedIsNotOverwritten() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);
		this.samples.record(id, 0, this.department, CheckOutcome.COMPLIANT, this.inspector);

		MvcTestResult late = this.uploads.send("/inspections/" + id + "/results", entry(id, "PARTLY", "部分记录"),
				this.inspector);
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(PortalPages.body(late)).contains("他人已录入");

		MultiValueMap<String, String> amended = entry(id, "PARTLY", "部分记录");
		amended.set("version", "0");
		assertThat(this.uploads.send("/inspections/" + id + "/results", amended, this.inspector))
			.hasStatus(HttpStatus.NO_CONTENT);
	}

	@Test
	void aPhoneIsToldWhyAnEntryIsRefused() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);

		MvcTestResult silent = this.uploads.send("/inspections/" + id + "/results", entry(id, "PARTLY", ""),
				this.inspector);
		assertThat(silent.getResponse().getStatus()).isEqualTo(422);
		assertThat(PortalPages.body(silent)).contains("请写明情况");
		assertThat(this.uploads.send("/inspections/" + id + "/results", entry(id, "", "情况"), this.inspector)
			.getResponse()
			.getStatus()).isEqualTo(422);

		MultiValueMap<String, String> plain = entry(id, "PARTLY", "");
		plain.remove("background");
		Document refused = this.pages.refused("/inspections/" + id + "/results", plain, this.inspector);
		assertThat(refused.select("[data-error-summary]").text()).contains("请写明情况");
		assertThat(refused.select("input[name=outcome][checked]").val()).isEqualTo("PARTLY");
	}

	private MultiValueMap<String, String> entry(InspectionId id, String outcome, String note) {
		return PortalPages.map("item", this.samples.item(id, 0, this.inspector).toString(), "unit",
				this.department.toString(), "key", UUID.randomUUID().toString(), "version", "", "outcome", outcome,
				"note", note, "checkedOn", this.today.toString(), "background", "true");
	}

}
