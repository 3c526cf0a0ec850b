package org.workstyle.assessment.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingManagement;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.map;

/**
 * What a unit reads about itself while a quarter is open, worked out by hand: two
 * branches, of which the first has 97 % of C1-01 on time and the second 98 %. Nobody was
 * expected at any study of regulations, so C5-04 (2 points) leaves both sums at both, and
 * R2-04 at the first, which reported it but has no base year.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class OpenQuarterTests {

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	ReadingManagement readings;

	@Autowired
	JdbcClient jdbc;

	private UnitId first;

	private CurrentUser head;

	private CurrentUser office;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-04-10T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void quarter() {
		this.office = this.organization.account(null, Role.PERFORMANCE);
		UnitId bureau = this.organization.bureau();
		this.first = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		UnitId second = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.head = this.organization.account(this.organization.person("王五", this.first), Role.UNIT_HEAD);
		CurrentUser other = this.organization.account(this.organization.person("赵六", second), Role.UNIT_HEAD);
		report("tax_paid_ontime", this.first, "970", this.head);
		report("tax_due", this.first, "1000", this.head);
		report("returns_amended", this.first, "22", this.head);
		report("returns_filed", this.first, "1000", this.head);
		report("tax_paid_ontime", second, "980", other);
		report("tax_due", second, "1000", other);
		this.pages.post("/quarters", map("quarter", "2023Q1"), this.office);
	}

	@Test
	void saysWhatItWouldTakeAndWhatIsNotScored() {
		Document page = this.pages.page("/quarters/2023Q1/units/" + this.first, this.head);

		assertThat(line(page, "C1-01")).contains("1.80", "1.20", "得满分：指标值需达到 99%（分母不变时分子需达到 990 元）");
		assertThat(line(page, "R2-04")).contains("没有上年同期数据，也没有设定备用限值：不计分，2.00 分不进入两项合计");
		assertThat(page.select("#total ~ p").text()).contains("暂列第 2 名（共 2 个单位，已有 0 个单位提交，名次随填报变动）");
		assertThat(page.select("#total ~ p").text()).contains("100 × 1.80 ÷ 73.00 = 2.47");
		assertThat(page.select("#C2 .card-header").text()).as("a dimension without a point")
			.contains("100 × 0.00 ÷ 10.00 = 0.00");
		assertThat(page.select("#above").text()).isEqualTo("距第 1 名（3.20 分）还差 0.73 分");
	}

	/**
	 * With a target of 98 instead of 99: 3 × (97 − 94) ÷ (98 − 94) = 2.25, 3 × (98 − 94)
	 * ÷ (98 − 94) = 3; in all 100 × 2.25 ÷ 73 = 3.08 and 100 × 3 ÷ 75 = 4.00.
	 */
	@Test
	void showsWhatAChangedTargetWouldChangeAndChangesNothing() {
		String indicator = this.pages.page("/indicators?year=2023", this.office)
			.select("tr:has(td:containsOwn(C1-01)) a")
			.attr("href");
		MultiValueMap<String, String> form = PortalPages
			.fields(this.pages.page(indicator + "/definitions/new", this.office), "/definitions");
		form.set("definition.from", "2023-01-01");
		form.set("definition.target", "98");
		form.set("reason", "试算");
		form.set("previewed", "false");
		Document preview = this.pages.refused(indicator + "/definitions", form, this.office);

		String name = this.jdbc.sql("select short_name from unit where id = :id")
			.param("id", this.first.value())
			.query(String.class)
			.single();
		assertThat(preview.select("#changes ~ div tr:has(th:containsOwn(" + name + ")) td").eachText())
			.isEqualTo(List.of("2023Q1", "1.80", "2.25", "2.47", "3.08"));
		assertThat(line(this.pages.page("/quarters/2023Q1/units/" + this.first, this.head), "C1-01")).contains("1.80");
		assertThat(this.pages.page(indicator, this.office).select("h2.card-title").eachText())
			.containsOnlyOnce("自 2023年1月1日 起执行");
	}

	private static String line(Document page, String code) {
		return page.select("tr:has(th:contains(" + code + "))").text();
	}

	private void report(String code, UnitId unit, String typed, CurrentUser who) {
		for (int month = 1; month <= 3; month++) {
			this.readings.report(
					new ReadingKey(this.indicators.element(code).orElseThrow().id(), unit, YearMonth.of(2023, month)),
					0, (month == 1) ? typed : "0", who);
		}
	}

}
