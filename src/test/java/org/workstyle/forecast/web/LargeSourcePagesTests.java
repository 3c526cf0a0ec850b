package org.workstyle.forecast.web;

import java.time.Clock;
import java.time.LocalDateTime;

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
import org.workstyle.forecast.MovableClock;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workstyle.support.PortalPages.fields;
import static org.workstyle.support.PortalPages.map;

@PortalTest
@Import({ Organization.class, PortalPages.class })
class LargeSourcePagesTests {

	@TestBean
	Clock clock;

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	private UnitId branch;

	private CurrentUser head;

	static Clock clock() {
		return new MovableClock(LocalDateTime.of(2023, 5, 18, 10, 0));
	}

	@BeforeEach
	void people() {
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, this.organization.bureau());
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
	}

	@Test
	void isEnteredPaidAndAmendedWithHistory() {
		String address = this.pages.sent("/large-sources", filled("2023-05-25"), this.head);
		assertThat(this.pages.page(address, this.head).select(".card-header").text()).contains("待入库");

		this.pages.sent(address + "/payment", map("version", "0", "paid", "900,000", "paidOn", "2023-05-17"),
				this.head);
		Document part = this.pages.page(address, this.head);
		assertThat(part.select(".desk-figures").text()).contains("75.00%", "2023年5月17日");
		assertThat(part.select(".card-header").text()).contains("部分入库");

		MultiValueMap<String, String> form = fields(this.pages.page(address + "/edit", this.head), address);
		form.set("expected", "900000");
		assertThat(this.pages.refused(address, form, this.head).select("#reason[aria-invalid=true]")).hasSize(1);
		form.set("reason", "预计金额调整");
		assertThat(this.pages.sent(address, form, this.head)).isEqualTo(address);
		Document paid = this.pages.page(address, this.head);
		assertThat(paid.select(".card-header").text()).contains("已入库");
		assertThat(paid.select("section[aria-labelledby=history]").text()).contains("预计金额调整", "累计入库");
		assertThat(this.pages.post(address, form, this.head)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void oneFormSentTwiceEntersOne() {
		MultiValueMap<String, String> form = filled("2023-05-25");
		form.set("entryKey", "01890000-0000-7000-8000-0000000000aa");

		assertThat(this.pages.sent("/large-sources", form, this.head))
			.isEqualTo(this.pages.sent("/large-sources", form, this.head));
		assertThat(this.pages.page("/large-sources?unit=" + this.branch, this.head).select("tbody tr")).hasSize(1);
	}

	@Test
	void namesWhatIsWrongAndKeepsWhatWasTyped() {
		MultiValueMap<String, String> form = filled("2023-05-25");
		form.set("expected", "很多");
		form.set("creditCode", "91350100M000100Y4Z");
		Document page = this.pages.refused("/large-sources", form, this.head);
		assertThat(page.select("#expected[aria-invalid=true]").val()).isEqualTo("很多");
		assertThat(page.select("#creditCode[aria-invalid=true]")).hasSize(1);
		assertThat(page.select("#name").val()).isEqualTo("云岭水泥有限公司");
		form.set("expected", "-1");
		form.set("creditCode", "91350100M000100Y43");
		form.set("name", "");
		assertThat(this.pages.refused("/large-sources", form, this.head).text()).contains("应大于 0",
				"没有代码为 91350100M000100Y43 的纳税人");
	}

	@Test
	void isListedByStateWithTotalsAndExported() {
		this.pages.sent("/large-sources", filled("2023-05-10"), this.head);
		this.pages.sent("/large-sources", filled("2023-06-10"), this.head);
		String unit = "unit=" + this.branch;

		assertThat(this.pages.page("/large-sources?" + unit, this.head).select("#totals").text())
			.contains("2,400,000.00", "0.00%");
		assertThat(this.pages.page("/large-sources?state=OVERDUE&" + unit, this.head).select("tbody tr").text())
			.contains("逾期未足额", "2023年5月10日");
		assertThat(this.pages.page("/large-sources?text=水泥&tax=VAT&from=2023-06-01&to=2023-06-30&" + unit, this.head)
			.select("tbody tr")).hasSize(1);
		assertThat(this.pages.page("/large-sources?text=酒厂", this.head).text()).contains("没有符合条件的大额税源");
		assertThat(PortalPages.rows(this.pages.get("/large-sources/export.xlsx?" + unit, this.head))).isEqualTo(2);
	}

	@Test
	void belongsToItsBranch() {
		String address = this.pages.sent("/large-sources", filled("2023-05-25"), this.head);
		CurrentUser other = this.organization
			.account(this.organization.person("李四", this.organization.unit(UnitType.TAX_BRANCH, null)), Role.UNIT_HEAD);
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);

		assertThat(this.pages.get(address, other)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(
				this.pages.post(address + "/payment", map("version", "0", "paid", "1", "paidOn", "2023-05-17"), other))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.post("/large-sources", filled("2023-05-25"), other)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.get(address, inspector)).hasStatusOk();
		assertThat(this.pages.post(address + "/payment", map("version", "0"), inspector))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.withoutToken("/large-sources", this.head)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void refusesAPaymentOfTomorrow() {
		String address = this.pages.sent("/large-sources", filled("2023-05-25"), this.head);

		assertThat(this.pages.post(address + "/payment", map("version", "0", "paid", "1", "paidOn", "2023-05-19"),
				this.head))
			.flash()
			.containsEntry("flash", "forecast.source.error.paid-on");
		assertThat(this.pages.post(address + "/payment", map("version", "0", "paid", "", "paidOn", "2023-05-18"),
				this.head))
			.flash()
			.containsEntry("flash", "forecast.source.error.paid");
	}

	private MultiValueMap<String, String> filled(String expectedOn) {
		return map("unit", this.branch.toString(), "name", "云岭水泥有限公司", "tax", "VAT", "expected", "1200000",
				"expectedOn", expectedOn, "note", "");
	}

}
