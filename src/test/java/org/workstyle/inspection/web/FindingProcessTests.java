package org.workstyle.inspection.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.FindingId;
import org.workstyle.inspection.FindingRecords;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A finding from its discovery to its end, and the ledger: who may do what is asked of
 * each role.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class, Uploading.class })
class FindingProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Uploading uploads;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	FindingRecords records;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private UnitId bureau;

	private UnitId department;

	private PersonId officer;

	private CurrentUser head;

	private CurrentUser staff;

	private CurrentUser inspector;

	private CurrentUser secondInspector;

	private List<ArticleRow> articles;

	private LocalDate today;

	@BeforeEach
	void people() {
		this.bureau = this.organization.bureau();
		this.department = this.organization.department(this.bureau);
		UnitId discipline = this.organization.department(this.bureau);
		this.officer = this.organization.person("张三", this.department);
		this.head = this.organization.account(this.organization.person("赵科长", this.department), Role.STAFF,
				Role.UNIT_HEAD);
		this.staff = this.organization.account(this.officer, Role.STAFF);
		this.inspector = this.organization.account(this.organization.person("孙纪检", discipline), Role.STAFF,
				Role.INSPECTOR);
		this.secondInspector = this.organization.account(this.organization.person("周纪检", discipline), Role.STAFF,
				Role.INSPECTOR);
		this.articles = this.samples.articles(this.department, this.head, "会议每月召开一次。", "纪要三日内印发。");
		this.today = this.samples.today();
	}

	@Test
	void goesFromAResultToItsEnd() {
		InspectionId inspection = this.samples.open(this.articles, this.inspector, this.department);
		String result = this.samples.record(inspection, 0, this.department, CheckOutcome.NOT_COMPLIANT, this.inspector)
			.toString();
		Document form = this.pages.page("/check-results/" + result + "/findings/new", this.inspector);
		assertThat(form.select("#problem").text()).isEqualTo("未见会议记录");
		MultiValueMap<String, String> fields = PortalPages.fields(form, "/findings");
		fields.set("category", "EXECUTION");
		fields.set("seriousness", "SERIOUS");
		fields.set("person", this.officer.toString());
		String address = this.pages.sent("/check-results/" + result + "/findings", fields, this.inspector);

		report(address, this.staff);
		assertThat(this.pages.page(address, this.staff).text()).contains("待核查", "无人督促", "明确专人提醒", "会议记录.txt");

		verify(address, "return", "佐证不足", this.inspector);
		assertThat(this.pages.page(address, this.staff).text()).contains("已退回", "佐证不足");
		report(address, this.staff);
		verify(address, "sign-off", "整改到位", this.inspector);

		Document ended = this.pages.page(address, this.head);
		assertThat(ended.text()).contains("已销号", "整改到位", this.inspector.displayName(), "退回次数 1");
		assertThat(ended.select("section[aria-labelledby=steps] li strong").eachText()).containsExactly("核查销号", "报告整改",
				"补充佐证", "退回整改", "报告整改", "补充佐证", "登记问题");
		assertThat(
				this.pages.page(address + "/history", this.head).select("section[aria-labelledby=history] li").text())
			.contains(this.staff.displayName(), this.inspector.displayName(), "待核查", "已销号");
	}

	@Test
	void isOpenedByInspectorsFromWhatIsAmissOnly() {
		InspectionId inspection = this.samples.open(this.articles, this.inspector, this.department);
		String right = "/check-results/"
				+ this.samples.record(inspection, 0, this.department, CheckOutcome.COMPLIANT, this.inspector)
				+ "/findings";
		String wrong = "/check-results/"
				+ this.samples.record(inspection, 1, this.department, CheckOutcome.PARTLY, this.inspector)
				+ "/findings";
		MultiValueMap<String, String> fields = PortalPages.map("problem", "问题", "category", "OTHER", "seriousness",
				"MINOR", "deadline", this.today.minusDays(1).toString());

		assertThat(this.pages.refused(wrong, fields, this.inspector).select("#deadline-error").text())
			.contains("整改期限不能早于今天");
		fields.set("deadline", this.today.toString());
		assertThat(this.pages.refused(right, fields, this.inspector).select("[data-error-summary]").text())
			.contains("没有不符合之处");
		fields.set("problem", " ");
		Document refused = this.pages.refused(wrong, fields, this.inspector);
		assertThat(refused.select("#problem-error")).isNotEmpty();
		assertThat(refused.select("#category option[selected]").val()).isEqualTo("OTHER");
		assertThat(this.pages.post(wrong, fields, this.head)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken(wrong, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
	}

	/**
	 * A unit cannot sign off its own finding, and who reported it cannot verify it: not
	 * by role, not by page, not in the database.
	 */
	@Test
	void isSignedOffByNobodyOfItsUnitAndNotByWhoReportedIt() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		CurrentUser ownInspector = this.organization.account(this.organization.person("吴纪检", this.department),
				Role.STAFF, Role.INSPECTOR);
		this.samples.report(id, ownInspector, this.records);
		String address = "/findings/" + id;

		for (CurrentUser other : List.of(this.staff, this.head, this.organization.account(null, Role.PERFORMANCE),
				this.organization.account(null, Role.COMMITTEE), this.organization.account(null, Role.ADMIN))) {
			MultiValueMap<String, String> fields = PortalPages.map("version", "1", "opinion", "好");
			assertThat(this.pages.post(address + "/sign-off", fields, other)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address + "/return", fields, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		CurrentUser colleague = this.organization.account(this.organization.person("郑纪检", this.department), Role.STAFF,
				Role.INSPECTOR);
		CurrentUser inspectorOnly = this.organization.account(this.organization.person("王纪检", this.department),
				Role.INSPECTOR);
		for (CurrentUser own : List.of(ownInspector, colleague, inspectorOnly)) {
			assertThat(this.pages.page(address, own).select("#opinion, a[href$=edit]")).isEmpty();
			verify(address, "sign-off", "好", own, "1");
			assertThat(this.records.find(id, this.inspector).row().state().name()).isEqualTo("REPORTED");
		}
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(
				"update finding set state = 'SIGNED_OFF', verified_by = reported_by, verified_on = now() where id = :id")
			.param("id", id.value())
			.update());

		verify(address, "sign-off", "整改到位", this.secondInspector);
		assertThat(this.records.find(id, this.inspector).row().state().name()).isEqualTo("SIGNED_OFF");
	}

	@Test
	void stepsAndEvidenceAreOnlyAddedTo() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		for (String change : List.of("update finding_step set note = 'x' where finding_id = :id",
				"delete from finding_step where finding_id = :id")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(change).param("id", id.value()).update());
		}
	}

	@Test
	void evidenceIsReplacedByAVersionAndNeverRemoved() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id;
		assertThat(this.uploads.send(address + "/evidence", PortalPages.map(), this.staff,
				Uploading.file("files", "记录.txt", "初稿")))
			.hasStatus3xxRedirection();
		assertThat(this.uploads.send(address + "/evidence", PortalPages.map("document", "1"), this.staff,
				Uploading.file("files", "记录-定稿.txt", "定稿")))
			.hasStatus3xxRedirection();
		this.uploads.send(address + "/evidence", PortalPages.map("document", "2"), this.staff,
				Uploading.file("files", "别的.txt", "别的"));

		Document page = this.pages.page(address, this.staff);
		assertThat(page.select("section[aria-labelledby=evidence] li a").eachText()).containsExactly("记录-定稿.txt",
				"记录.txt");
		String first = page.select("section[aria-labelledby=evidence] li a").get(1).attr("href");
		assertThat(this.pages.get(first, this.staff)).hasStatusOk();
		assertThat(this.pages.get(first, this.inspector)).hasStatusOk();
		assertThat(this.pages.post(first + "/removal", PortalPages.map(), this.staff)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(first + "/removal", PortalPages.map(), this.inspector))
			.hasStatus(HttpStatus.FORBIDDEN);
		CurrentUser stranger = stranger();
		assertThat(this.pages.get(first, stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get(first, this.organization.account(null, Role.ADMIN))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.uploads.send(address + "/evidence", PortalPages.map(), this.inspector,
				Uploading.file("files", "a.txt", "a")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aReportNeedsCauseMeasureAndEvidenceAndKeepsWhatWasTyped() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id + "/report";
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address, this.staff), "/report");
		fields.set("cause", "无人督促");
		fields.set("measure", " ");
		Document refused = this.pages.refused(address, fields, this.staff);
		assertThat(refused.select("#measure-error")).isNotEmpty();
		assertThat(refused.select("#cause").text()).isEqualTo("无人督促");

		fields.set("measure", "明确专人提醒");
		assertThat(this.pages.refused(address, fields, this.staff).select("[data-error-summary]").text())
			.contains("请先上传佐证材料");
		assertThat(this.pages.withoutToken(address, this.staff)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(address, fields, stranger())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.post(address, fields, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void moreTimeIsAskedForByTheUnitAndGrantedByAnInspector() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id;
		MultiValueMap<String, String> fields = PortalPages.map("until", this.today.plusDays(14).toString(), "reason",
				"系统升级");
		Document refused = this.pages.refused(address + "/extensions", fields, this.staff);
		assertThat(refused.select("#until-error").text()).contains("晚于现期限");
		assertThat(refused.select("#reason").text()).isEqualTo("系统升级");
		fields.set("until", this.today.plusDays(30).toString());
		this.pages.sent(address + "/extensions", fields, this.staff);

		MultiValueMap<String, String> decision = PortalPages.map("granted", "true", "answer", "同意");
		assertThat(this.pages.post(address + "/extension-decision", decision, this.head))
			.hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(address + "/extension-decision", decision, this.inspector);
		var row = this.records.find(id, this.inspector).row();
		assertThat(row.deadline()).isEqualTo(this.today.plusDays(30));
		assertThat(row.originalDeadline()).isEqualTo(this.today.plusDays(14));
		assertThat(this.pages.page(address, this.staff).text()).contains("原期限");
		assertThat(this.pages.page("/findings", this.staff).text()).contains("原期限");
	}

	@Test
	void theLedgerFiltersOverdueAndRepeatedOnes() {
		FindingId earlier = this.samples.finding(this.articles, this.department, this.inspector);
		FindingId later = this.samples.finding(this.articles, this.department, this.inspector);
		set(earlier, "found_on = found_on - 30, deadline = current_date - 1, original_deadline = current_date - 1");
		set(later, "deadline = current_date + 400");

		assertThat(rows("?unit=" + this.department)).containsExactly(number(later), number(earlier));
		assertThat(rows("?unit=" + this.department + "&timeliness=OVERDUE")).containsExactly(number(earlier));
		assertThat(rows("?unit=" + this.department + "&repeated=true")).containsExactly(number(later));
		assertThat(rows("?text=" + number(earlier))).containsExactly(number(earlier));
		assertThat(rows("?unit=" + this.department + "&state=REPORTED")).isEmpty();
		set(earlier, "found_on = found_on - 340");
		assertThat(rows("?unit=" + this.department + "&repeated=true")).as("more than a year apart").isEmpty();
		assertThat(this.pages.page("/findings", stranger()).select("tbody tr")).isEmpty();
		assertThat(this.pages.get("/findings/" + later, stranger())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theLedgerIsReadPageByPage() {
		InspectionId inspection = this.samples.open(this.articles, this.inspector, this.department);
		var result = this.samples.record(inspection, 0, this.department, CheckOutcome.NOT_COMPLIANT, this.inspector);
		for (int number = 0; number < 30; number++) {
			this.samples.find(result, null, this.today.plusDays(number), this.inspector);
		}
		String list = "/findings?inspection=" + inspection;
		Document first = this.pages.page(list, this.inspector);
		assertThat(first.select("tbody tr")).hasSize(25);
		Document second = this.pages.page(first.select("a[rel=next]").attr("href"), this.inspector);
		assertThat(second.select("tbody tr")).hasSize(5);
		assertThat(second.select("tbody th a").eachText())
			.doesNotContainAnyElementsOf(first.select("tbody th a").eachText());
		assertThat(this.pages.page(second.select("a[rel=prev]").attr("href"), this.inspector)
			.select("tbody th a")
			.eachText()).isEqualTo(first.select("tbody th a").eachText());
		assertThat(this.pages.get(list + "&after=nonsense", this.inspector)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(PortalPages.rows(this.pages.get("/findings/export.xlsx?inspection=" + inspection, this.inspector)))
			.isEqualTo(30);
	}

	@Test
	void theExportHasTheColumnsOfThePaperLedger() throws IOException {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		this.samples.report(id, this.staff, this.records);
		byte[] sheet = this.pages.get("/findings/export.xlsx?text=" + number(id), this.inspector)
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.get(0).stream().map((cell) -> cell.getText())).containsExactly("编号", "问题来源", "发现日期", "问题",
					"问题类别", "依据", "责任单位", "责任领导", "责任人", "整改措施", "整改期限", "整改进展", "完成日期", "佐证", "核查人", "核查意见", "状态",
					"销号日期", "是否退回", "备注");
			assertThat(rows.get(1).getCellText(0)).isEqualTo(number(id));
			assertThat(rows.get(1).getCellText(9)).isEqualTo("明确专人提醒");
			assertThat(rows.get(1).getCellText(11)).isEqualTo("已报告，待核查");
			assertThat(rows.get(1).getCellText(13)).isEqualTo("佐证.txt");
			assertThat(rows.get(1).getCellText(18)).isEqualTo("否");
		}
	}

	@Test
	void anAmendmentNeedsAReasonAndLeavesTheDeadline() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id;
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address + "/edit", this.inspector),
				address);
		fields.set("problem", "连续两月未召开会议");
		assertThat(this.pages.refused(address, fields, this.inspector).select("#reason-error")).isNotEmpty();
		fields.set("reason", "补充情况");
		fields.set("deadline", this.today.plusDays(99).toString());
		assertThat(this.pages.refused(address, fields, this.inspector).select("[data-error-summary]").text())
			.contains("只能通过延期申请调整");
		fields.set("deadline", this.today.plusDays(14).toString());
		this.pages.sent(address, fields, this.inspector);
		assertThat(this.pages.page(address + "/history", this.head).text()).contains("补充情况", "连续两月未召开会议");
		assertThat(this.pages.post(address, fields, this.inspector)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aMistakenFindingIsWithdrawnAndStaysToBeRead() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id;
		assertThat(this.pages.page(address, this.inspector).select("a[href$=/withdrawal]")).isNotEmpty();
		MultiValueMap<String, String> fields = form(address + "/withdrawal");
		fields.set("reason", " ");
		assertThat(this.pages.refused(address + "/withdrawal", fields, this.inspector).select("#reason-error"))
			.isNotEmpty();
		fields.set("reason", "会议记录在另一册，登记有误");
		this.pages.sent(address + "/withdrawal", fields, this.inspector);

		for (CurrentUser reader : List.of(this.staff, this.head, this.inspector)) {
			Document page = this.pages.page(address, reader);
			assertThat(page.select("main .badge").eachText()).containsExactly("已撤销");
			assertThat(page.select("section[aria-labelledby=steps] li").first().text()).contains("撤销问题",
					this.inspector.displayName(), "会议记录在另一册，登记有误");
			assertThat(page.select("a[href$=/report], a[href$=/edit], a[href$=/withdrawal], a[href$=/reopening]"))
				.isEmpty();
		}
		assertThat(this.pages.page(address + "/history", this.head).text()).contains("会议记录在另一册，登记有误", "已撤销");
	}

	@Test
	void aWithdrawalIsRefusedOnceMoreAfterAReportAndToWhoMayNot() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id + "/withdrawal";
		MultiValueMap<String, String> fields = form(address);
		fields.set("reason", "登记有误");
		for (CurrentUser other : List.of(this.staff, this.head, this.organization.account(null, Role.PERFORMANCE),
				this.organization.account(null, Role.COMMITTEE), this.organization.account(null, Role.ADMIN))) {
			assertThat(this.pages.get(address, other)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address, fields, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken(address, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		CurrentUser ownInspector = this.organization.account(this.organization.person("吴纪检", this.department),
				Role.STAFF, Role.INSPECTOR);
		assertThat(this.pages.page("/findings/" + id, ownInspector).select("a[href$=/withdrawal]")).isEmpty();
		assertThat(this.pages.refused(address, fields, ownInspector).select("#reason-error").text()).contains("本单位");

		this.samples.report(id, this.staff, this.records);
		assertThat(this.pages.post(address, fields, this.inspector)).hasStatus(HttpStatus.CONFLICT);
		fields.set("version", form(address).getFirst("version"));
		Document refused = this.pages.refused(address, fields, this.inspector);
		assertThat(refused.select("#reason-error").text()).contains("已报告整改");
		assertThat(refused.select("#reason").text()).isEqualTo("登记有误");

		verify("/findings/" + id, "return", "佐证不足", this.inspector);
		fields.set("version", form(address).getFirst("version"));
		this.pages.sent(address, fields, this.inspector);
		fields.set("version", form(address).getFirst("version"));
		assertThat(this.pages.refused(address, fields, this.inspector).select("#reason-error").text())
			.contains("问题已撤销");
	}

	@Test
	void theLedgerKeepsWithdrawnFindingsApartFromWhatCounts() {
		FindingId earlier = this.samples.finding(this.articles, this.department, this.inspector);
		FindingId later = this.samples.finding(this.articles, this.department, this.inspector);
		String unit = "?unit=" + this.department;
		assertThat(rows(unit + "&repeated=true")).containsExactly(number(later));
		MultiValueMap<String, String> fields = form("/findings/" + earlier + "/withdrawal");
		fields.set("reason", "登记有误");
		this.pages.sent("/findings/" + earlier + "/withdrawal", fields, this.inspector);
		set(earlier, "deadline = current_date - 1, original_deadline = current_date - 1");

		assertThat(rows(unit)).containsExactly(number(later), number(earlier));
		assertThat(rows(unit + "&state=WITHDRAWN")).containsExactly(number(earlier));
		assertThat(rows(unit + "&counted=true")).containsExactly(number(later));
		assertThat(rows(unit + "&repeated=true")).isEmpty();
		for (String timeliness : List.of("OVERDUE", "DUE", "ON_TIME", "LATE")) {
			assertThat(rows(unit + "&timeliness=" + timeliness)).as(timeliness).isEmpty();
		}
		assertThat(
				this.pages.page("/findings" + unit + "&state=WITHDRAWN", this.inspector).select("tbody .badge").text())
			.isEqualTo("已撤销");
	}

	@Test
	void aFindingSignedOffIsReopenedWithANewDeadline() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id;
		this.samples.report(id, this.staff, this.records);
		assertThat(this.pages.page(address, this.inspector).select("a[href$=/reopening]")).isEmpty();
		verify(address, "sign-off", "整改到位", this.inspector);
		assertThat(this.pages.page(address, this.inspector).select("a[href$=/reopening]")).isNotEmpty();
		MultiValueMap<String, String> fields = form(address + "/reopening");
		fields.set("deadline", this.today.plusDays(13).toString());
		fields.set("reason", "回访发现仍有问题");
		Document refused = this.pages.refused(address + "/reopening", fields, this.secondInspector);
		assertThat(refused.select("#deadline-error").text()).contains("不能早于今天，也不能早于原期限");
		assertThat(refused.select("#reason").text()).isEqualTo("回访发现仍有问题");
		fields.set("deadline", "");
		assertThat(this.pages.refused(address + "/reopening", fields, this.secondInspector).select("#deadline-error"))
			.isNotEmpty();
		fields.set("deadline", this.today.plusDays(45).toString());
		this.pages.sent(address + "/reopening", fields, this.secondInspector);

		var row = this.records.find(id, this.inspector).row();
		assertThat(row.state().name()).isEqualTo("OPEN");
		assertThat(row.deadline()).isEqualTo(this.today.plusDays(45));
		assertThat(row.originalDeadline()).isEqualTo(this.today.plusDays(14));
		Document page = this.pages.page(address, this.staff);
		assertThat(page.text()).contains("待整改", "原期限");
		assertThat(page.select("section[aria-labelledby=steps] li").first().text()).contains("重新整改",
				this.secondInspector.displayName(), "回访发现仍有问题");
		assertThat(this.pages.page(address + "/history", this.head).text()).contains("回访发现仍有问题");

		report(address, this.staff);
		verify(address, "sign-off", "整改到位", this.inspector);
		assertThat(this.records.find(id, this.inspector).row().state().name()).isEqualTo("SIGNED_OFF");
	}

	@Test
	void aReopeningIsRefusedToWhoMayNotAndBeforeTheEnd() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		String address = "/findings/" + id + "/reopening";
		MultiValueMap<String, String> fields = form(address);
		fields.set("deadline", this.today.plusDays(30).toString());
		fields.set("reason", "仍有问题");
		assertThat(this.pages.refused(address, fields, this.inspector).select("#reason-error").text())
			.contains("只有已销号的问题");

		this.samples.report(id, this.staff, this.records);
		verify("/findings/" + id, "sign-off", "整改到位", this.inspector);
		fields.set("version", form(address).getFirst("version"));
		for (CurrentUser other : List.of(this.staff, this.head, this.organization.account(null, Role.PERFORMANCE),
				this.organization.account(null, Role.COMMITTEE), this.organization.account(null, Role.ADMIN))) {
			assertThat(this.pages.get(address, other)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(address, fields, other)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken(address, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		set(id, "leader_id = '" + this.inspector.personId() + "'");
		assertThat(this.pages.page("/findings/" + id, this.inspector).select("a[href$=/reopening]")).isEmpty();
		assertThat(this.pages.refused(address, fields, this.inspector).select("#reason-error").text())
			.contains("责任人和责任领导");
	}

	@Test
	void isFoundBySearchWithinTheScope() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		assertThat(this.pages.page("/search?q=" + number(id), this.staff).select("main a[href=/findings/" + id + "]"))
			.isNotEmpty();
		assertThat(this.pages.page("/search?q=" + number(id), stranger()).text()).contains("没有找到");
		set(id, "found_on = found_on - 30, deadline = current_date - 1, original_deadline = current_date - 1");
		assertThat(this.pages.page("/search?q=" + number(id), this.staff).select("main").text()).contains("逾期未整改");
	}

	@Test
	void needsAtMostEightStatementsAPage() {
		FindingId id = this.samples.finding(this.articles, this.department, this.inspector);
		this.samples.report(id, this.staff, this.records);
		for (CurrentUser reader : List.of(this.inspector, this.staff)) {
			for (String address : List.of("/findings", "/findings/" + id, "/findings/" + id + "/history")) {
				this.statements.reset();
				this.pages.page(address, reader);
				assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(8);
			}
		}
	}

	private MultiValueMap<String, String> form(String address) {
		return PortalPages.fields(this.pages.page(address, this.inspector), address);
	}

	private CurrentUser stranger() {
		return this.organization.account(
				this.organization.person("李四" + UUID.randomUUID(), this.organization.department(this.bureau)),
				Role.STAFF);
	}

	private void report(String address, CurrentUser who) {
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address + "/report", who), "/report");
		fields.set("cause", "无人督促");
		fields.set("measure", "明确专人提醒");
		assertThat(this.uploads.send(address + "/report", fields, who, Uploading.file("files", "会议记录.txt", "记录")))
			.hasStatus3xxRedirection();
	}

	private void verify(String address, String step, String opinion, CurrentUser who) {
		verify(address, step, opinion, who, this.pages.page(address, who).select("input[name=version]").val());
	}

	private void verify(String address, String step, String opinion, CurrentUser who, String version) {
		this.pages.sent(address + "/" + step, PortalPages.map("version", version, "opinion", opinion), who);
	}

	private List<String> rows(String query) {
		return this.pages.page("/findings" + query, this.inspector).select("tbody th a").eachText();
	}

	private String number(FindingId id) {
		return this.jdbc.sql("select number from finding where id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	private void set(FindingId id, String what) {
		this.jdbc.sql("update finding set " + what + " where id = :id").param("id", id.value()).update();
	}

}
