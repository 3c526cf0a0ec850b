package org.workstyle.indicator.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the list of indicators to a value in the entry grid.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class IndicatorPagesTests {

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

	private UnitId branch;

	private UnitId other;

	private CurrentUser head;

	private CurrentUser office;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-07-05T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.other = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
		this.office = this.organization.account(null, Role.PERFORMANCE);
	}

	@Test
	void listsTheStarterSetByDimensionAndShowsEachWithItsElements() {
		this.statements.reset();
		Document list = this.pages.page("/indicators", this.office);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		assertThat(list.select("h1 + p, .page-subtitle").text()).contains("启用 40 项指标，合计 100 分");
		assertThat(list.select("tr.group")).hasSize(10);
		assertThat(list.select("tr.group").get(5).text()).contains("R1 税务登记", "待本局确认", "10.00");

		Document one = this.pages.page(list.select("a:contains(欠税占收入比)").attr("href"), this.office);
		assertThat(one.select("h1").text()).isEqualTo("C1-02 欠税占收入比");
		assertThat(one.select(".formula").text()).isEqualTo("arrears_end ÷ net_revenue_12m × 100");
		assertThat(one.select("dt:contains(底线值) + dd").text()).isEqualTo("10");
		assertThat(one.select("dt:contains(目标值) + dd").text()).contains("2", "待本局确认");

		Document element = this.pages.page(one.select("a:contains(arrears_end)").attr("href"), this.office);
		assertThat(element.text()).contains("期末欠税余额", "取期末", "C1-02", "R3-03");
	}

	@Test
	void listsElementsWithTheIndicatorsTheyServe() {
		this.statements.reset();
		Document list = this.pages.page("/data-elements", this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		assertThat(list.select("tr:contains(arrears_start)").text()).contains("C1-03", "R3-04", "季");
	}

	@Test
	void takesReadingsFromAPlainForm() {
		this.statements.reset();
		String address = "/readings?unit=" + this.branch + "&period=2023Q2";
		Document grid = this.pages.page(address, this.head);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		MultiValueMap<String, String> form = PortalPages.fields(grid, "/readings");
		String due = cell("tax_due", "2023-04");
		String paid = cell("tax_paid_ontime", "2023-04");
		form.set(due, "1,000.50");
		form.set(paid, "１０００");
		form.set(cell("files_sampled", "2023-04"), "—");
		this.pages.sent("/readings", form, this.head);

		Document saved = this.pages.page(address, this.head);
		assertThat(input(saved, due).val()).isEqualTo("1000.5");
		assertThat(input(saved, paid).val()).isEqualTo("1000");
		assertThat(input(saved, cell("files_sampled", "2023-04")).val()).isEqualTo("—");
		assertThat(input(saved, cell("tax_due", "2023-05")).val()).isEmpty();
	}

	@Test
	void keepsOtherCellsWhenOneIsWrongAndNamesTheConflict() {
		Document grid = this.pages.page("/readings?unit=" + this.branch + "&period=2023Q2", this.head);
		MultiValueMap<String, String> form = PortalPages.fields(grid, "/readings");
		form.set(cell("tax_due", "2023-05"), "many");
		form.set(cell("tax_paid_ontime", "2023-05"), "7");
		Document refused = this.pages.refused("/readings", form, this.head);

		assertThat(refused.select("[data-error-summary]").text()).contains("应入库税款：“many”不是数字");
		assertThat(input(refused, cell("tax_due", "2023-05")).val()).isEqualTo("many");
		assertThat(input(refused, cell("tax_paid_ontime", "2023-05")).val()).isEqualTo("7");

		form.set(cell("tax_due", "2023-05"), "8");
		form.set(cell("tax_paid_ontime", "2023-05"), "6");
		Document conflict = this.pages.refused("/readings", form, this.head);
		assertThat(conflict.select("[data-error-summary]").text()).contains("他人已将此格改为“7”");
	}

	@Test
	void isEnteredByHeadsForTheirUnitsOnly() {
		String mine = "/readings?unit=" + this.branch + "&period=2023Q2";
		MultiValueMap<String, String> form = PortalPages.fields(this.pages.page(mine, this.head), "/readings");
		form.set(cell("tax_due", "2023-06"), "5");
		assertThat(this.pages.get("/readings?unit=" + this.other + "&period=2023Q2", this.head))
			.hasStatus(HttpStatus.NOT_FOUND);
		CurrentUser staff = this.organization.account(this.organization.person("赵六", this.branch), Role.STAFF);
		assertThat(this.pages.page(mine, staff).select("table input")).isEmpty();
		assertThat(this.pages.post("/readings", form, staff)).hasStatus(HttpStatus.FORBIDDEN);
		for (Role role : new Role[] { Role.INSPECTOR, Role.COMMITTEE, Role.PERFORMANCE }) {
			CurrentUser reader = this.organization.account(null, role);
			assertThat(this.pages.page(mine, reader).select("table input")).isEmpty();
			assertThat(this.pages.post("/readings", form, reader)).hasStatus(HttpStatus.FORBIDDEN);
		}
		CurrentUser administrator = this.organization.account(null, Role.ADMIN);
		for (String address : new String[] { mine, "/indicators", "/data-elements" }) {
			assertThat(this.pages.get(address, administrator)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.pages.withoutToken("/readings", this.head)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(input(this.pages.page(mine, this.head), cell("tax_due", "2023-06")).val()).isEmpty();
	}

	private String cell(String code, String month) {
		return this.indicators.element(code).orElseThrow().id() + "." + this.branch + "." + month;
	}

	private static org.jsoup.nodes.Element input(Document page, String name) {
		return page.select("input[name='" + name + "']").first();
	}

}
