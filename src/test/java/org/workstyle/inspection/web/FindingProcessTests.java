package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A finding from its discovery to its end: who may do what is asked of each role.
 */
@PortalTest
@Import({ FindingPages.class, SampleInspections.class, Uploading.class })
class FindingProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	SampleInspections samples;

	@Autowired
	FindingRecords records;

	@Autowired
	StatementCount statements;

	@Autowired
	FindingPages findings;

	private LocalDate today;

	private FindingPages.Office office;

	@BeforeEach
	void people() {
		this.office = this.findings.office();
		this.today = this.samples.today();
	}

	@Test
	void goesFromAResultToItsEnd() {
		InspectionId inspection = this.samples.open(this.office.articles(), this.office.inspector(),
				this.office.department());
		String result = this.samples
			.record(inspection, 0, this.office.department(), CheckOutcome.NOT_COMPLIANT, this.office.inspector())
			.toString();
		Document form = this.pages.page("/check-results/" + result + "/findings/new", this.office.inspector());
		assertThat(form.select("#problem").text()).isEqualTo("未见会议记录");
		MultiValueMap<String, String> fields = PortalPages.fields(form, "/findings");
		fields.set("category", "EXECUTION");
		fields.set("seriousness", "SERIOUS");
		fields.set("person", this.office.officer().toString());
		String address = this.pages.sent("/check-results/" + result + "/findings", fields, this.office.inspector());

		this.findings.report(address, this.office.staff());
		assertThat(this.pages.page(address, this.office.staff()).text()).contains("待核查", "无人督促", "明确专人提醒", "会议记录.txt");

		this.findings.verify(address, "return", "佐证不足", this.office.inspector());
		assertThat(this.pages.page(address, this.office.staff()).text()).contains("已退回", "佐证不足");
		this.findings.report(address, this.office.staff());
		this.findings.verify(address, "sign-off", "整改到位", this.office.inspector());

		Document ended = this.pages.page(address, this.office.head());
		assertThat(ended.text()).contains("已销号", "整改到位", this.office.inspector().displayName(), "退回次数 1");
		assertThat(ended.select("section[aria-labelledby=steps] li strong").eachText()).containsExactly("核查销号", "报告整改",
				"补充佐证", "退回整改", "报告整改", "补充佐证", "登记问题");
		assertThat(this.pages.page(address + "/history", this.office.head())
			.select("section[aria-labelledby=history] li")
			.text()).contains(this.office.staff().displayName(), this.office.inspector().displayName(), "待核查", "已销号");
	}

	@Test
	void isOpenedByInspectorsFromWhatIsAmissOnly() {
		InspectionId inspection = this.samples.open(this.office.articles(), this.office.inspector(),
				this.office.department());
		String right = "/check-results/" + this.samples.record(inspection, 0, this.office.department(),
				CheckOutcome.COMPLIANT, this.office.inspector()) + "/findings";
		String wrong = "/check-results/" + this.samples.record(inspection, 1, this.office.department(),
				CheckOutcome.PARTLY, this.office.inspector()) + "/findings";
		MultiValueMap<String, String> fields = PortalPages.map("problem", "问题", "category", "OTHER", "seriousness",
				"MINOR", "deadline", this.today.minusDays(1).toString());

		assertThat(this.pages.refused(wrong, fields, this.office.inspector()).select("#deadline-error").text())
			.contains("整改期限不能早于今天");
		fields.set("deadline", this.today.toString());
		assertThat(this.pages.refused(right, fields, this.office.inspector()).select("[data-error-summary]").text())
			.contains("没有不符合之处");
		fields.set("problem", " ");
		Document refused = this.pages.refused(wrong, fields, this.office.inspector());
		assertThat(refused.select("#problem-error")).isNotEmpty();
		assertThat(refused.select("#category option[selected]").val()).isEqualTo("OTHER");
		assertThat(this.pages.post(wrong, fields, this.office.head())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken(wrong, this.office.inspector())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void moreTimeIsAskedForByTheUnitAndGrantedByAnInspector() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id;
		MultiValueMap<String, String> fields = PortalPages.map("until", this.today.plusDays(14).toString(), "reason",
				"系统升级");
		Document refused = this.pages.refused(address + "/extensions", fields, this.office.staff());
		assertThat(refused.select("#until-error").text()).contains("晚于现期限");
		assertThat(refused.select("#reason").text()).isEqualTo("系统升级");
		fields.set("until", this.today.plusDays(30).toString());
		this.pages.sent(address + "/extensions", fields, this.office.staff());

		MultiValueMap<String, String> decision = PortalPages.map("granted", "true", "answer", "同意");
		assertThat(this.pages.post(address + "/extension-decision", decision, this.office.head()))
			.hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(address + "/extension-decision", decision, this.office.inspector());
		var row = this.records.find(id, this.office.inspector()).row();
		assertThat(row.deadline()).isEqualTo(this.today.plusDays(30));
		assertThat(row.originalDeadline()).isEqualTo(this.today.plusDays(14));
		assertThat(this.pages.page(address, this.office.staff()).text()).contains("原期限");
		assertThat(this.pages.page("/findings", this.office.staff()).text()).contains("原期限");
	}

	@Test
	void anAmendmentNeedsAReasonAndLeavesTheDeadline() {
		FindingId id = this.findings.opened(this.office);
		String address = "/findings/" + id;
		MultiValueMap<String, String> fields = PortalPages
			.fields(this.pages.page(address + "/edit", this.office.inspector()), address);
		fields.set("problem", "连续两月未召开会议");
		assertThat(this.pages.refused(address, fields, this.office.inspector()).select("#reason-error")).isNotEmpty();
		fields.set("reason", "补充情况");
		fields.set("deadline", this.today.plusDays(99).toString());
		assertThat(this.pages.refused(address, fields, this.office.inspector()).select("[data-error-summary]").text())
			.contains("只能通过延期申请调整");
		fields.set("deadline", this.today.plusDays(14).toString());
		this.pages.sent(address, fields, this.office.inspector());
		assertThat(this.pages.page(address + "/history", this.office.head()).text()).contains("补充情况", "连续两月未召开会议");
		assertThat(this.pages.post(address, fields, this.office.inspector())).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void needsAtMostEightStatementsAPage() {
		FindingId id = this.findings.opened(this.office);
		this.samples.report(id, this.office.staff(), this.records);
		for (CurrentUser reader : List.of(this.office.inspector(), this.office.staff())) {
			for (String address : List.of("/findings", "/findings/" + id, "/findings/" + id + "/history")) {
				this.statements.reset();
				this.pages.page(address, reader);
				assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(8);
			}
		}
	}

}
