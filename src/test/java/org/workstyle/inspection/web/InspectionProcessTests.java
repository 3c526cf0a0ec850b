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
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An inspection from its opening to its closing, recorded on a phone or not, and the next
 * one of its template.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class, Uploading.class })
class InspectionProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Uploading uploads;

	@Autowired
	Organization organization;

	@Autowired
	SampleInspections samples;

	@Autowired
	StatementCount statements;

	@Autowired
	JdbcClient jdbc;

	private UnitId department;

	private UnitId branch;

	private CurrentUser head;

	private CurrentUser inspector;

	private CurrentUser otherHead;

	private LocalDate today;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		this.branch = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("赵科长", this.department), Role.STAFF,
				Role.UNIT_HEAD);
		this.otherHead = this.organization.account(this.organization.person("钱科长", this.branch), Role.STAFF,
				Role.UNIT_HEAD);
		this.inspector = this.organization
			.account(this.organization.person("孙纪检", this.organization.department(bureau)), Role.STAFF, Role.INSPECTOR);
		this.today = this.samples.today();
	}

	@Test
	void isOpenedFilledWithArticlesOfItsDayRecordedAndClosed() {
		ArticleRow article = this.samples.articles(this.department, this.head, "会议每月召开一次。").get(0);
		String picker = this.pages.sent("/inspections", form("办文办会检查"), this.inspector);
		String address = picker.replace("/items/new", "");
		assertThat(this.pages.page(picker + "?q=" + article.title().substring(8), this.inspector)
			.select("input[name=article]")
			.eachAttr("value")).containsExactly(article.id().toString());

		this.pages.sent(address + "/items", PortalPages.map("article", article.id().toString()), this.inspector);
		Document list = this.pages.page(address, this.inspector);
		assertThat(list.select("section[aria-labelledby=items] tbody").text()).contains("《" + article.title() + "》第一条",
				"会议每月召开一次。", "未检查");

		Document phone = this.pages.page(address + "/results?unit=" + this.department, this.inspector);
		MultiValueMap<String, String> result = PortalPages.fields(phone, "/results");
		result.set("outcome", "COMPLIANT");
		assertThat(this.uploads.send(address + "/results", result, this.inspector,
				Uploading.file("photos", "会议记录.txt", "记录")))
			.hasStatus3xxRedirection();
		assertThat(this.pages.page(address + "/results?unit=" + this.department, this.inspector).text())
			.contains("会议记录.txt", "已录入");

		Document gaps = this.pages.page(address + "/closure", this.inspector);
		assertThat(gaps.select("tbody tr").eachText())
			.containsExactly("未检查 " + name(this.branch) + " 《" + article.title() + "》第一条");
		this.pages.sent(address + "/closure", PortalPages.map("reason", " "), this.inspector);
		assertThat(this.pages.page(address, this.inspector).text()).contains("进行中");
		this.pages.sent(address + "/closure", PortalPages.map("reason", "该单位另行安排"), this.inspector);

		assertThat(this.pages.page(address, this.inspector).text()).contains("已结束", "该单位另行安排");
		assertThat(this.pages.page(address + "/history", this.inspector).text()).contains(this.inspector.displayName(),
				"该单位另行安排");
		assertThat(this.uploads.send(address + "/results", result, this.inspector)).hasStatus3xxRedirection();
		result.set("key", UUID.randomUUID().toString());
		assertThat(PortalPages.body(this.uploads.send(address + "/results", result, this.inspector)))
			.contains("检查已结束或已取消");
	}

	@Test
	void badInputIsKeptAndNamed() {
		MultiValueMap<String, String> form = form("");
		form.set("purpose", "看看");
		form.remove("units");
		Document refused = this.pages.refused("/inspections", form, this.inspector);
		assertThat(refused.select("#title-error")).isNotEmpty();
		assertThat(refused.select("#units-error, #units + .invalid-feedback, .invalid-feedback").size()).isEqualTo(2);
		assertThat(refused.select("#purpose").text()).isEqualTo("看看");

		MultiValueMap<String, String> days = form("办文办会检查");
		days.set("endsOn", this.today.minusDays(30).toString());
		assertThat(this.pages.refused("/inspections", days, this.inspector).select("[data-error-summary]").text())
			.contains("结束日期不能早于开始日期");
	}

	/**
	 * The articles are in force since a year: the items would not have been on the list
	 * of an inspection before.
	 */
	@Test
	void itsFirstDayMovesOnlyWhileItsItemsAreInForce() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);
		String address = "/inspections/" + id;
		MultiValueMap<String, String> fields = PortalPages.fields(this.pages.page(address + "/edit", this.inspector),
				address);
		fields.set("startsOn", this.today.minusYears(2).toString());
		assertThat(this.pages.refused(address, fields, this.inspector).select("[data-error-summary]").text())
			.contains("不在施行");
		fields.set("startsOn", this.today.minusDays(20).toString());
		this.pages.sent(address, fields, this.inspector);
		assertThat(this.pages.post(address, fields, this.inspector)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void isChangedByInspectorsOnlyAndWithItsToken() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);
		for (CurrentUser other : List.of(this.head, this.organization.account(null, Role.PERFORMANCE),
				this.organization.account(null, Role.COMMITTEE), this.organization.account(null, Role.ADMIN))) {
			for (String address : List.of("/inspections", "/inspections/" + id, "/inspections/" + id + "/closure",
					"/inspections/" + id + "/items", "/inspections/" + id + "/results",
					"/inspections/" + id + "/cancellation", "/inspections/" + id + "/template")) {
				MultiValueMap<String, String> fields = form("检查");
				fields.add("reason", "x");
				assertThat(this.pages.post(address, fields, other)).as(address + " " + other)
					.hasStatus(HttpStatus.FORBIDDEN);
			}
		}
		assertThat(this.pages.withoutToken("/inspections", this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/inspections/" + id + "/results", this.inspector))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void eachUnitSeesItsOwnPart() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department, this.branch);
		this.samples.record(id, 0, this.branch, CheckOutcome.NOT_COMPLIANT, this.inspector);

		Document own = this.pages.page("/inspections/" + id, this.head);
		assertThat(own.select("thead").text()).contains(name(this.department)).doesNotContain(name(this.branch));
		assertThat(own.text()).doesNotContain("未见会议记录");
		assertThat(this.pages.page("/inspections/" + id, this.otherHead).text()).contains("未见会议记录");
		assertThat(this.pages.page("/check-results", this.head).select("tbody tr")).isEmpty();
		assertThat(this.pages.page("/check-results", this.otherHead).select("tbody tr")).hasSize(1);

		CurrentUser stranger = this.organization.account(
				this.organization.person("李四", this.organization.department(this.organization.bureau())), Role.STAFF);
		assertThat(this.pages.get("/inspections/" + id, stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.page("/inspections", stranger).select("tbody tr")).isEmpty();
		assertThat(this.pages.get("/inspections", this.organization.account(null, Role.ADMIN)))
			.hasStatus(HttpStatus.FORBIDDEN);
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

	@Test
	void theNextOfATemplateTakesOverItemsInForce() {
		List<ArticleRow> items = this.samples.articles(this.department, this.head, "会议每月召开一次。", "纪要三日内印发。");
		InspectionId id = this.samples.open(items, this.inspector, this.department);
		String name = "季度检查" + UUID.randomUUID();
		MultiValueMap<String, String> keep = PortalPages.map("name", name, "everyMonths", "61");
		assertThat(this.pages.refused("/inspections/" + id + "/template", keep, this.inspector)
			.select("#everyMonths-error")).isNotEmpty();
		keep.set("everyMonths", "3");
		this.pages.sent("/inspections/" + id + "/template", keep, this.inspector);
		assertThat(this.pages.refused("/inspections/" + id + "/template", keep, this.inspector)
			.select("#name-error")
			.text()).contains("已有同名模板");

		Document templates = this.pages.page("/inspection-templates", this.inspector);
		String next = templates.select("tr:contains(" + name + ") a[href$=/inspections/new]").attr("href");
		String opened = this.pages.sent(next.replace("/new", ""),
				PortalPages.fields(this.pages.page(next, this.inspector), "/inspections"), this.inspector);
		assertThat(this.pages.page(opened, this.inspector).select("section[aria-labelledby=items] tbody tr"))
			.hasSize(2);
		assertThat(this.pages.get("/inspection-templates", this.head)).hasStatus(HttpStatus.FORBIDDEN);
	}

	/**
	 * One item in order, one not: a line by theme, one by unit, one by regulation.
	 */
	@Test
	void exportsTheRatesOfAPeriod() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。", "纪要三日内印发。"),
				this.inspector, this.branch);
		this.samples.record(id, 0, this.branch, CheckOutcome.NOT_COMPLIANT, this.inspector);
		this.samples.record(id, 1, this.branch, CheckOutcome.COMPLIANT, this.inspector);
		String page = "/compliance-rates?from=2000-01-01";
		Document rates = this.pages.page(page, this.inspector);
		assertThat(rates.select("tr:has(a[href*='" + this.branch + "']) td").eachText()).containsExactly("50.0%", "2",
				"1", "0", "1");
		int lines = rates.select("main tbody tr").size();

		assertThat(lines).isGreaterThanOrEqualTo(3);
		assertThat(PortalPages.rows(this.pages.get("/compliance-rates/export.xlsx?from=2000-01-01", this.inspector)))
			.isEqualTo(lines);
		assertThat(this.pages.page(page, this.inspector).select("main a[href*='export.xlsx?from=2000-01-01']"))
			.hasSize(1);
	}

	@Test
	void needsAtMostEightStatementsAPage() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。", "纪要三日内印发。"),
				this.inspector, this.department, this.branch);
		this.samples.record(id, 0, this.branch, CheckOutcome.NOT_COMPLIANT, this.inspector);
		for (String address : List.of("/", "/inspections", "/inspections/" + id, "/inspections/" + id + "/results",
				"/inspections/" + id + "/closure", "/inspections/" + id + "/items/new", "/check-results",
				"/compliance-rates", "/inspection-templates", "/inspections/new", "/search?q=会议")) {
			this.statements.reset();
			this.pages.page(address, this.inspector);
			assertThat(this.statements.statements()).as(address)
				.filteredOn((statement) -> !statement.contains("SPRING_SESSION"))
				.hasSizeLessThanOrEqualTo(8);
		}
	}

	@Test
	void isFoundByItsTitleWithinTheScopeOfTheList() {
		String title = "专项" + UUID.randomUUID();
		this.pages.sent("/inspections", form(title), this.inspector);

		assertThat(this.pages.page("/search?q=" + title, this.head).select("main mark").text()).isEqualTo(title);
		CurrentUser stranger = this.organization.account(
				this.organization.person("李四", this.organization.department(this.organization.bureau())), Role.STAFF);
		assertThat(this.pages.page("/search?q=" + title, stranger).text()).contains("没有找到");
		assertThat(this.pages.page("/inspections?text=" + title, this.inspector).select("tbody tr")).hasSize(1);
		assertThat(PortalPages.rows(this.pages.get("/inspections/export.xlsx?text=" + title, this.inspector))).isOne();
	}

	private MultiValueMap<String, String> form(String title) {
		MultiValueMap<String, String> form = PortalPages.map("theme", "DOCUMENTS_AND_MEETINGS", "title", title,
				"startsOn", this.today.minusDays(1).toString(), "endsOn", this.today.plusDays(5).toString());
		form.add("units", this.department.toString());
		form.add("units", this.branch.toString());
		return form;
	}

	private MultiValueMap<String, String> entry(InspectionId id, String outcome, String note) {
		return PortalPages.map("item", this.samples.item(id, 0, this.inspector).toString(), "unit",
				this.department.toString(), "key", UUID.randomUUID().toString(), "version", "", "outcome", outcome,
				"note", note, "checkedOn", this.today.toString(), "background", "true");
	}

	private String name(UnitId unit) {
		return this.jdbc.sql("select short_name from unit where id = :id")
			.param("id", unit.value())
			.query(String.class)
			.single();
	}

}
