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
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the performance office lays down, and nobody else.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class IndicatorEditingTests {

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	private CurrentUser office;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-07-05T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void people() {
		this.office = this.organization.account(null, Role.PERFORMANCE);
	}

	@Test
	void addsADraftAndActivatesIt() {
		MultiValueMap<String, String> form = PortalPages
			.fields(this.pages.page("/indicators/new?year=2023", this.office), "/indicators");
		form.set("facts.code", "C5-05");
		form.set("facts.dimension", "C5");
		form.set("facts.nameZh", "学习覆盖率");
		form.set("facts.nameEn", "Coverage of study");
		form.set("facts.fullScore", "2");
		form.set("facts.measured", "ALL_UNITS");
		form.set("facts.reason", "本局特色指标");
		form.set("definition.numerator", "attended");
		form.set("definition.denominator", "expectd");
		form.set("definition.direction", "HIGHER");
		form.set("definition.rule", "BANDS");
		form.set("definition.target", "95");
		form.set("definition.warning", "90");
		form.set("definition.floor", "high");
		form.set("definition.sourceRule", "学习活动登记");
		Document refused = this.pages.refused("/indicators", form, this.office);
		assertThat(refused.getElementById("definition.floor-error").text()).contains("请填写数字");
		assertThat(refused.getElementById("facts.nameZh").val()).isEqualTo("学习覆盖率");

		form.set("definition.floor", "80");
		refused = this.pages.refused("/indicators", form, this.office);
		assertThat(refused.getElementById("definition.denominator-error").text()).contains("expectd");

		form.set("definition.denominator", "expected");
		String address = this.pages.sent("/indicators", form, this.office);
		Document page = this.pages.page(address, this.office);
		assertThat(page.text()).contains("尚未启用", "95:100 90:80 80:50", "本局特色指标");

		MultiValueMap<String, String> activation = PortalPages.fields(page, "/activation");
		activation.set("reason", "  ");
		this.pages.sent(address + "/activation", activation, this.office);
		assertThat(this.pages.page(address, this.office).text()).contains("尚未启用");
		activation.set("reason", "会议通过");
		this.pages.sent(address + "/activation", activation, this.office);
		assertThat(this.pages.page(address, this.office).text()).doesNotContain("尚未启用").contains("会议通过");
		assertThat(this.pages.page("/indicators?year=2023", this.office).text()).contains("启用 41 项指标，合计 102 分");
		assertThat(this.pages.refused("/indicators", form, this.office).text()).contains("2023 年已有编号为 C5-05 的指标");
	}

	@Test
	void changesADefinitionFromAQuarterAfterAPreview() {
		String address = address("C2-01");
		MultiValueMap<String, String> form = PortalPages
			.fields(this.pages.page(address + "/definitions/new", this.office), "/definitions");
		assertThat(form.getFirst("definition.from")).isEqualTo("2023-07-01");
		form.set("definition.target", "97.5");
		form.set("reason", "上级调整目标");
		form.set("previewed", "false");
		Document preview = this.pages.refused(address + "/definitions", form, this.office);
		assertThat(preview.select("#changes").text()).contains("将要变动的得分");
		assertThat(this.pages.page(address, this.office).text()).doesNotContain("97.5");

		form.set("previewed", "true");
		form.set("definition.from", "2023-07-02");
		assertThat(
				this.pages.refused(address + "/definitions", form, this.office).select("[data-error-summary]").text())
			.contains("某个季度的第一天");
		form.set("definition.from", "2023-07-01");
		this.pages.sent(address + "/definitions", form, this.office);
		Document page = this.pages.page(address, this.office);
		assertThat(page.select("h2.card-title").eachText()).contains("自 2023年7月1日 起执行", "自 2023年1月1日 起执行");
		assertThat(page.text()).contains("上级调整目标");
		String history = page.select("section:has(#history)").text();
		assertThat(history).contains("满意评价数", "有效评价数", "目标值 97.5", "待确认的数值 目标值 / 预警值", "小数位数 2")
			.doesNotContain("ratings_", "TARGET", "WARNING");
		assertThat(page.select("section:has(#history) tr:has(th:containsOwn(满分))")).as("2 is 2.0").isEmpty();
		assertThat(this.pages.post(address + "/definitions", form, this.office)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void saysBesideTheFieldWhatIsWrongWithBandsAndFallbackLimits() {
		String address = address("R3-03");
		MultiValueMap<String, String> form = PortalPages
			.fields(this.pages.page(address + "/definitions/new", this.office), "/definitions");
		form.set("reason", "调整分档");
		form.set("previewed", "false");
		for (String[] wrong : new String[][] { { "25:100 75:50 50:80", "75:50" }, { "25:100 25:80 75:50", "25:80" },
				{ "25:80 50:100", "50:100" }, { "25-100", "25-100" } }) {
			form.set("definition.parameters", wrong[0]);
			Document refused = this.pages.refused(address + "/definitions", form, this.office);
			assertThat(refused.getElementById("definition.parameters-error").text()).as(wrong[0]).contains(wrong[1]);
			assertThat(refused.getElementById("definition.parameters").val()).isEqualTo(wrong[0]);
		}
		form.set("definition.parameters", "25:100 50:80 75:50");
		form.set("definition.fallbackTarget", "20");
		form.set("definition.fallbackFloor", "60");
		assertThat(this.pages.refused(address + "/definitions", form, this.office)
			.getElementById("definition.fallbackTarget-error")
			.text()).isEqualTo("备用限值仅用于进步计分");
	}

	@Test
	void editsWhatHoldsForTheYear() {
		String address = address("R1-01");
		MultiValueMap<String, String> form = PortalPages.fields(this.pages.page(address + "/edit", this.office),
				address);
		form.set("nameEn", " ");
		form.set("reason", "规范名称");
		Document refused = this.pages.refused(address, form, this.office);
		assertThat(refused.getElementById("nameEn-error").text()).isEqualTo("请填写此项");
		form.set("nameEn", "Share of registered taxpayers");
		form.set("code", "R2-09");
		assertThat(this.pages.refused(address, form, this.office).text()).contains("指标编号应以维度编号“R1-”开头");
		form.set("code", "R1-01");
		this.pages.sent(address, form, this.office);
		assertThat(this.pages.page(address, this.office).text()).contains("规范名称", "Share of registered taxpayers");
	}

	@Test
	void copiesAYearOnce() {
		var copy = PortalPages.map("from", "2023", "to", "2031", "reason", "新年度");
		assertThat(this.pages.sent("/indicators/copies", copy, this.office)).isEqualTo("/indicators?year=2031");
		assertThat(this.pages.page("/indicators?year=2031", this.office).select("tbody tr:not(.group)"))
			.hasSizeGreaterThanOrEqualTo(40);
		assertThat(this.pages.post("/indicators/copies", copy, this.office)).flash()
			.containsEntry("flash", "indicator.error.year-taken");
	}

	@Test
	void keepsElementsSettingsAndNames() {
		MultiValueMap<String, String> element = PortalPages.fields(this.pages.page("/data-elements/new", this.office),
				"/data-elements");
		element.set("code", "tax_due");
		element.set("nameZh", "测试元素");
		element.set("nameEn", "Element for tests");
		element.set("measure", "ITEMS");
		element.set("periodicity", "QUARTER");
		element.set("overMonths", "LAST");
		element.set("source", "ENTERED");
		element.set("reason", "新增");
		assertThat(this.pages.refused("/data-elements", element, this.office).getElementById("code-error").text())
			.contains("代码“tax_due”已被使用");
		element.set("code", "for_tests");
		String address = this.pages.sent("/data-elements", element, this.office);
		MultiValueMap<String, String> edited = PortalPages.fields(this.pages.page(address + "/edit", this.office),
				address);
		edited.set("nameZh", "改名元素");
		edited.set("reason", "规范名称");
		this.pages.sent(address, edited, this.office);
		assertThat(this.pages.page(address, this.office).text()).contains("改名元素", "测试元素", "规范名称");

		MultiValueMap<String, String> setting = PortalPages
			.fields(this.pages.page("/indicator-settings/SEGMENT_QUOTAS/edit", this.office), "/SEGMENT_QUOTAS");
		setting.set("value", "30 50 30");
		setting.set("reason", "党委会决定");
		assertThat(this.pages.refused("/indicator-settings/SEGMENT_QUOTAS", setting, this.office)
			.getElementById("value-error")
			.text()).contains("合计为 100");
		setting.set("value", "20 60 20");
		setting.set("from", "2024-01-01");
		setting.remove("assumed");
		this.pages.sent("/indicator-settings/SEGMENT_QUOTAS", setting, this.office);
		assertThat(this.pages.page("/indicator-settings", this.office).select("tbody:contains(年终分段比例) tr").eachText())
			.hasSize(2)
			.first()
			.asString()
			.contains("20 / 60 / 20", "2024年1月1日");

		Document names = this.pages.page("/dimensions", this.office);
		String edit = names.select("a[aria-label*=R5]").attr("href");
		MultiValueMap<String, String> name = PortalPages.fields(this.pages.page(edit, this.office),
				edit.replace("/edit", ""));
		name.set("nameZh", "纳税人权利");
		name.set("reason", "按总局口径");
		this.pages.sent(edit.replace("/edit", ""), name, this.office);
		assertThat(this.pages.page("/dimensions", this.office).text()).contains("纳税人权利");
	}

	@Test
	void isForThePerformanceOfficeOnly() {
		String address = address("C1-01");
		var sound = PortalPages.map("version", "0", "active", "false", "reason", "试", "from", "2023", "to", "2040");
		for (Role role : new Role[] { Role.STAFF, Role.UNIT_HEAD, Role.INSPECTOR, Role.COMMITTEE, Role.ADMIN }) {
			CurrentUser who = this.organization.account(null, role);
			for (String page : new String[] { "/indicators/new?year=2023", address + "/edit",
					address + "/definitions/new", "/data-elements/new", "/indicator-settings/BONUS_YEAR/edit" }) {
				assertThat(this.pages.get(page, who)).as(page + role).hasStatus(HttpStatus.FORBIDDEN);
			}
			for (String sent : new String[] { "/indicators", address, address + "/definitions", address + "/activation",
					"/indicators/copies", "/data-elements", "/indicator-settings/BONUS_YEAR" }) {
				assertThat(this.pages.post(sent, sound, who)).as(sent + role).hasStatus(HttpStatus.FORBIDDEN);
			}
		}
		assertThat(this.pages.withoutToken(address + "/activation", this.office)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.page(address, this.organization.account(null, Role.INSPECTOR))
			.select("form[action*=indicators]")).isEmpty();
	}

	private String address(String code) {
		return this.pages.page("/indicators?year=2023", this.office)
			.select("tr:has(td:containsOwn(" + code + ")) a")
			.attr("href");
	}

}
