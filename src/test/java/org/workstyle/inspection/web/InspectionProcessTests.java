package org.workstyle.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An inspection from its opening to its closing, and the next one of its template.
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
	JdbcClient jdbc;

	private UnitId department;

	private UnitId branch;

	private CurrentUser head;

	private CurrentUser inspector;

	private LocalDate today;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.department = this.organization.department(bureau);
		this.branch = this.organization.department(bureau);
		this.head = this.organization.account(this.organization.person("赵科长", this.department), Role.STAFF,
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

	private MultiValueMap<String, String> form(String title) {
		MultiValueMap<String, String> form = PortalPages.map("theme", "DOCUMENTS_AND_MEETINGS", "title", title,
				"startsOn", this.today.minusDays(1).toString(), "endsOn", this.today.plusDays(5).toString());
		form.add("units", this.department.toString());
		form.add("units", this.branch.toString());
		return form;
	}

	private String name(UnitId unit) {
		return this.jdbc.sql("select short_name from unit where id = :id")
			.param("id", unit.value())
			.query(String.class)
			.single();
	}

}
