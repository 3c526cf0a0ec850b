package org.workstyle.inspection.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger of findings: filtered, paged, exported and searched within its scope.
 */
@PortalTest
@Import({ FindingPages.class, SampleInspections.class, Uploading.class })
class FindingLedgerTests {

	@Autowired
	PortalPages pages;

	@Autowired
	SampleInspections samples;

	@Autowired
	FindingRecords records;

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
	void theLedgerFiltersOverdueAndRepeatedOnes() {
		FindingId earlier = this.findings.opened(this.office);
		FindingId later = this.findings.opened(this.office);
		this.findings.set(earlier,
				"found_on = found_on - 30, deadline = current_date - 1, original_deadline = current_date - 1");
		this.findings.set(later, "deadline = current_date + 400");

		assertThat(this.findings.rows(this.office, "?unit=" + this.office.department()))
			.containsExactly(this.findings.number(later), this.findings.number(earlier));
		assertThat(this.findings.rows(this.office, "?unit=" + this.office.department() + "&timeliness=OVERDUE"))
			.containsExactly(this.findings.number(earlier));
		assertThat(this.findings.rows(this.office, "?unit=" + this.office.department() + "&repeated=true"))
			.containsExactly(this.findings.number(later));
		assertThat(this.findings.rows(this.office, "?text=" + this.findings.number(earlier)))
			.containsExactly(this.findings.number(earlier));
		assertThat(this.findings.rows(this.office, "?unit=" + this.office.department() + "&state=REPORTED")).isEmpty();
		this.findings.set(earlier, "found_on = found_on - 340");
		assertThat(this.findings.rows(this.office, "?unit=" + this.office.department() + "&repeated=true"))
			.as("more than a year apart")
			.isEmpty();
		assertThat(this.pages.page("/findings", this.findings.stranger(this.office)).select("tbody tr")).isEmpty();
		assertThat(this.pages.get("/findings/" + later, this.findings.stranger(this.office)))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theLedgerIsReadPageByPage() {
		InspectionId inspection = this.samples.open(this.office.articles(), this.office.inspector(),
				this.office.department());
		var result = this.samples.record(inspection, 0, this.office.department(), CheckOutcome.NOT_COMPLIANT,
				this.office.inspector());
		for (int number = 0; number < 30; number++) {
			this.samples.find(result, null, this.today.plusDays(number), this.office.inspector());
		}
		String list = "/findings?inspection=" + inspection;
		Document first = this.pages.page(list, this.office.inspector());
		assertThat(first.select("tbody tr")).hasSize(25);
		Document second = this.pages.page(first.select("a[rel=next]").attr("href"), this.office.inspector());
		assertThat(second.select("tbody tr")).hasSize(5);
		assertThat(second.select("tbody th a").eachText())
			.doesNotContainAnyElementsOf(first.select("tbody th a").eachText());
		assertThat(this.pages.page(second.select("a[rel=prev]").attr("href"), this.office.inspector())
			.select("tbody th a")
			.eachText()).isEqualTo(first.select("tbody th a").eachText());
		assertThat(this.pages.get(list + "&after=nonsense", this.office.inspector())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(PortalPages
			.rows(this.pages.get("/findings/export.xlsx?inspection=" + inspection, this.office.inspector())))
			.isEqualTo(30);
	}

	@Test
	void theExportHasTheColumnsOfThePaperLedger() throws IOException {
		FindingId id = this.findings.opened(this.office);
		this.samples.report(id, this.office.staff(), this.records);
		byte[] sheet = this.pages.get("/findings/export.xlsx?text=" + this.findings.number(id), this.office.inspector())
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.get(0).stream().map((cell) -> cell.getText())).containsExactly("编号", "问题来源", "发现日期", "问题",
					"问题类别", "依据", "责任单位", "责任领导", "责任人", "整改措施", "整改期限", "整改进展", "完成日期", "佐证", "核查人", "核查意见", "状态",
					"销号日期", "是否退回", "备注");
			assertThat(rows.get(1).getCellText(0)).isEqualTo(this.findings.number(id));
			assertThat(rows.get(1).getCellText(9)).isEqualTo("明确专人提醒");
			assertThat(rows.get(1).getCellText(11)).isEqualTo("已报告，待核查");
			assertThat(rows.get(1).getCellText(13)).isEqualTo("佐证.txt");
			assertThat(rows.get(1).getCellText(18)).isEqualTo("否");
		}
	}

	@Test
	void theLedgerKeepsWithdrawnFindingsApartFromWhatCounts() {
		FindingId earlier = this.findings.opened(this.office);
		FindingId later = this.findings.opened(this.office);
		String unit = "?unit=" + this.office.department();
		assertThat(this.findings.rows(this.office, unit + "&repeated=true"))
			.containsExactly(this.findings.number(later));
		MultiValueMap<String, String> fields = this.findings.form(this.office, "/findings/" + earlier + "/withdrawal");
		fields.set("reason", "登记有误");
		this.pages.sent("/findings/" + earlier + "/withdrawal", fields, this.office.inspector());
		this.findings.set(earlier, "deadline = current_date - 1, original_deadline = current_date - 1");

		assertThat(this.findings.rows(this.office, unit)).containsExactly(this.findings.number(later),
				this.findings.number(earlier));
		assertThat(this.findings.rows(this.office, unit + "&state=WITHDRAWN"))
			.containsExactly(this.findings.number(earlier));
		assertThat(this.findings.rows(this.office, unit + "&counted=true"))
			.containsExactly(this.findings.number(later));
		assertThat(this.findings.rows(this.office, unit + "&repeated=true")).isEmpty();
		for (String timeliness : List.of("OVERDUE", "DUE", "ON_TIME", "LATE")) {
			assertThat(this.findings.rows(this.office, unit + "&timeliness=" + timeliness)).as(timeliness).isEmpty();
		}
		assertThat(this.pages.page("/findings" + unit + "&state=WITHDRAWN", this.office.inspector())
			.select("tbody .badge")
			.text()).isEqualTo("已撤销");
	}

	@Test
	void isFoundBySearchWithinTheScope() {
		FindingId id = this.findings.opened(this.office);
		assertThat(this.pages.page("/search?q=" + this.findings.number(id), this.office.staff())
			.select("main a[href=/findings/" + id + "]")).isNotEmpty();
		assertThat(this.pages.page("/search?q=" + this.findings.number(id), this.findings.stranger(this.office)).text())
			.contains("没有找到");
		this.findings.set(id,
				"found_on = found_on - 30, deadline = current_date - 1, original_deadline = current_date - 1");
		assertThat(this.pages.page("/search?q=" + this.findings.number(id), this.office.staff()).select("main").text())
			.contains("逾期未整改");
	}

}
