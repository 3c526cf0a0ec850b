package org.workstyle.indicator.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells saved one by one, what the panel beside them tells, and who reported in time.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class ReadingCellTests {

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	StatementCount statements;

	private UnitId department;

	private UnitId branch;

	private CurrentUser head;

	private CurrentUser office;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-07-12T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.department = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
		this.office = this.organization.account(null, Role.PERFORMANCE);
	}

	@Test
	void savesACellAndTellsOfAConflictBeforeReplacingIt() {
		Document saved = cell("tax_due", "2023-05", "100", 0, this.head);
		assertThat(saved.select("td input[type=text]").val()).isEqualTo("100");
		assertThat(saved.select("td input.is-saved")).hasSize(1);
		assertThat(saved.select("td input[name$=.version]").val()).isEqualTo("1");
		assertThat(saved.select("#progress").text()).startsWith("已报 1 /");

		Document conflict = cell("tax_due", "2023-05", "90", 0, this.head);
		assertThat(conflict.select(".invalid-feedback").text()).contains("他人修改了此格");
		assertThat(conflict.select("td input[type=text]").val()).isEqualTo("90");
		assertThat(conflict.select("td input[name$=.seen]").val()).isEqualTo("100");

		Document replaced = cell("tax_due", "2023-05", "90", 1, this.head);
		assertThat(replaced.select("td input[name$=.version]").val()).isEqualTo("2");
		assertThat(cell("tax_due", "2023-05", "9o", 2, this.head).select(".invalid-feedback").text())
			.isEqualTo("“9o”不是数字");
		assertThat(cell("tax_due", "2023-08", "1", 0, this.head).select(".invalid-feedback").text()).isEmpty();
	}

	@Test
	void refusesImpossibleCountsBesideTheCellAndKeepsThem() {
		for (String[] wrong : new String[][] { { "-3", "不能小于 0" }, { "1234.5", "应为整数" },
				{ "999999999999999999999", "整数部分最多 15 位" } }) {
			Document answer = cell("matched", "2023-05", wrong[0], 0, this.head);
			assertThat(answer.select("td .invalid-feedback").text()).isEqualTo(wrong[1]);
			assertThat(answer.select("td input.is-invalid").val()).isEqualTo(wrong[0]);
			assertThat(answer.select("td .badge")).isEmpty();
		}
		Document refused = this.pages.refused("/readings",
				PortalPages.map("unit", this.branch.toString(), "period", "2023Q2", name("matched", "2023-05"), "0.5"),
				this.head);
		assertThat(refused.select("td:has(input[name='" + name("matched", "2023-05") + "']) .invalid-feedback").text())
			.isEqualTo("应为整数");
	}

	@Test
	void namesTheQuarterOfQuarterlyElements() {
		for (String period : List.of("2023Q2", "2023-05")) {
			Document grid = this.pages.page("/readings?unit=" + this.branch + "&period=" + period, this.head);
			org.jsoup.nodes.Element input = grid.select("input[name='" + name("statements_required", "2023-04") + "']")
				.first();
			assertThat(input).isNotNull();
			assertThat(input.attr("aria-label")).endsWith("，2023年第2季度");
			assertThat(input.closest("td").select("small").text()).isEqualTo("2023年第2季度");
		}
		Document record = this.pages
			.page("/readings/" + element("statements_required").id() + "/" + this.branch + "/2023-04", this.head);
		assertThat(record.select("#reading h2").text()).endsWith("，2023年第2季度");
		assertThat(record.select(".reading-last li").first().text()).startsWith("2023年第1季度");
	}

	@Test
	void showsWhatAReadingWasAndIs() {
		cell("tax_due", "2023-04", "70", 0, this.head);
		cell("tax_due", "2023-05", "80", 0, this.head);
		cell("tax_due", "2023-05", "85", 1, this.head);
		String address = "/readings/" + element("tax_due").id() + "/" + this.branch + "/2023-05";
		this.pages.sent(address + "/comments", PortalPages.map("text", "含上月补报"), this.head);

		this.statements.reset();
		Document page = this.pages.page(address, this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		assertThat(page.select(".reading-value").text()).startsWith("85");
		assertThat(page.select(".reading-last li").first().text()).isEqualTo("2023-04 70");
		assertThat(page.select("#reading").text()).contains("C1-01", "99 / 97 / 94", "含上月补报")
			.containsPattern("80 .* 填报");

		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		assertThat(this.pages.page(address, inspector).select("form[action$=comments]")).isEmpty();
		assertThat(this.pages.post(address + "/comments", PortalPages.map("text", "阅"), inspector))
			.hasStatus(HttpStatus.FORBIDDEN);
		CurrentUser stranger = this.organization.account(this.organization.person("钱七", this.department),
				Role.UNIT_HEAD);
		assertThat(this.pages.get(address, stranger)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void letsTheResponsibleUnitReportAnElementForAllUnits() {
		String address = "/data-elements/" + element("matched").id();
		MultiValueMap<String, String> form = PortalPages.fields(this.pages.page(address + "/edit", this.office),
				address);
		form.set("responsible", this.department.toString());
		form.set("reason", "由风险管理股统一填报");
		this.pages.sent(address, form, this.office);
		CurrentUser staff = this.organization.account(this.organization.person("孙八", this.department), Role.STAFF);

		Document grid = this.pages.page("/readings?element=" + element("matched").id() + "&period=2023-05", staff);
		assertThat(grid.select("input[name='" + name("matched", "2023-05") + "']")).hasSize(1);
		assertThat(cell("matched", "2023-05", "12", 0, staff).select("td input.is-saved")).hasSize(1);
		assertThat(this.pages.post("/readings/cells", fields("compared", "2023-05", "12", 0), staff))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void judgesByWorkingDaysWhatWasReportedInTime() {
		cell("tax_due", "2023-05", "100", 0, this.head);
		cell("tax_due", "2023-06", "—", 0, this.head);
		String address = "/reporting-calendar?period=2023Q2";
		this.statements.reset();
		Document calendar = this.pages.page(address, this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		assertThat(calendar.select(".list-group-item").eachText()).element(2).asString().contains("2023年7月11日");
		assertThat(calendar.select(".list-group-item").eachText()).element(3).asString().contains("2023年7月14日");
		assertThat(calendar.select("tbody tr td").eachText()).element(1).isEqualTo("2");

		this.pages.sent("/reporting-calendar",
				PortalPages.map("which", "MONTH 2023-06", "dueOn", "2023-07-12", "reason", "系统升级"), this.office);
		Document moved = this.pages.page(address, this.head);
		assertThat(moved.select(".list-group-item").get(2).text()).contains("2023年7月12日", "已调整：系统升级");
		assertThat(moved.select("tbody tr td").eachText()).startsWith("1", "1");
		assertThat(this.pages.post("/reporting-calendar",
				PortalPages.map("which", "MONTH 2023-06", "dueOn", "2023-06-30", "reason", "试"), this.office))
			.flash()
			.containsEntry("flash", "indicator.calendar.error.early");
		for (String which : List.of("", "MONTH", "WEEK 2023-06", "MONTH 2023-13", "MONTH 六月", "QUARTER 2023-05")) {
			assertThat(this.pages.post("/reporting-calendar",
					PortalPages.map("which", which, "dueOn", "2023-07-20", "reason", "试"), this.office))
				.as(which)
				.hasStatus(HttpStatus.BAD_REQUEST);
		}
		assertThat(this.pages.post("/reporting-calendar",
				PortalPages.map("which", "MONTH 2023-06", "dueOn", "2023-07-20", "reason", "试"), this.head))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void asksTheDatabaseAsOftenForFortyUnitsAsForOne() {
		for (int count = 0; count < 40; count++) {
			this.organization.unit(UnitType.TAX_BRANCH, null);
		}
		for (String address : new String[] { "/readings?element=" + element("tax_due").id() + "&period=2023Q2",
				"/readings?unit=" + this.branch + "&period=2023Q2", "/reporting-calendar?period=2023Q2", "/indicators",
				"/data-elements", "/indicator-checks" }) {
			this.statements.reset();
			this.pages.page(address, this.office);
			assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(8);
		}
	}

	private Document cell(String code, String month, String value, long version, CurrentUser who) {
		MvcTestResult answer = this.pages.post("/readings/cells", fields(code, month, value, version), who);
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(PortalPages.body(answer));
	}

	private MultiValueMap<String, String> fields(String code, String month, String value, long version) {
		return PortalPages.map("cell", name(code, month), "value", value, "version", String.valueOf(version), "period",
				org.workstyle.indicator.ReadingPeriod.of(month).quarter().toString());
	}

	private String name(String code, String month) {
		return element(code).id() + "." + this.branch + "." + month;
	}

	private DataElement element(String code) {
		return this.indicators.element(code).orElseThrow();
	}

}
