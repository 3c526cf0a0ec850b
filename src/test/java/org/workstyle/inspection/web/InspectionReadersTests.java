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
import org.workstyle.inspection.CheckOutcome;
import org.workstyle.inspection.InspectionId;
import org.workstyle.inspection.SampleInspections;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads and who changes inspections, and what their pages cost.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, SampleInspections.class, Uploading.class })
class InspectionReadersTests {

	@Autowired
	PortalPages pages;

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
	void itsPagesLeadBackToIt() {
		InspectionId id = this.samples.open(this.samples.articles(this.department, this.head, "会议每月召开一次。"),
				this.inspector, this.department);
		for (String page : List.of("/results", "/items/new", "/closure", "/history")) {
			assertThat(this.pages.page("/inspections/" + id + page, this.inspector)
				.select(".breadcrumb a[href$='/inspections/" + id + "']")).as(page).hasSize(1);
		}
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
			assertThat(this.statements.statements()).as(address).hasSizeLessThanOrEqualTo(8);
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

	private String name(UnitId unit) {
		return this.jdbc.sql("select short_name from unit where id = :id")
			.param("id", unit.value())
			.query(String.class)
			.single();
	}

}
