package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonDirectory;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonSummary;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitNode;
import org.workstyle.account.UnitTree;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tree of units over time, and its changes.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class UnitPagesTests {

	private static final LocalDate BEFORE = LocalDate.of(2022, 12, 31);

	private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	PersonDirectory people;

	@Autowired
	UnitTree tree;

	@Autowired
	StatementCount statements;

	private UnitId bureau;

	private UnitId branch;

	private UnitId desk;

	private UnitId office;

	private PersonId clerk;

	private PersonId second;

	private CurrentUser admin;

	@BeforeEach
	void units() {
		this.bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, this.bureau);
		this.desk = this.organization.department(this.branch);
		this.office = this.organization.department(this.bureau);
		this.clerk = this.organization.person("张三", this.desk);
		this.second = this.organization.person("李四", this.desk);
		this.admin = this.organization.account(null, Role.ADMIN);
	}

	@Test
	void lastYearsTreeStaysWhenAUnitMoves() {
		assertThat(node(this.branch, CHANGE).below()).isEqualTo(2);

		this.pages.sent("/units/" + this.desk + "/parents",
				PortalPages.map("target", this.office.toString(), "on", CHANGE.toString(), "reason", "职能调整"),
				this.admin);

		assertThat(node(this.branch, BEFORE).below()).isEqualTo(2);
		assertThat(node(this.branch, CHANGE).below()).isZero();
		assertThat(node(this.office, CHANGE).below()).isEqualTo(2);
		assertThat(node(this.bureau, CHANGE).below()).isEqualTo(2);
		assertThat(row("2022-12-31", this.branch).select("td").last().text()).isEqualTo("2");
		assertThat(row("2023-01-01", this.branch).select("td").last().text()).isEqualTo("0");
		assertThat(this.pages.page("/units/" + this.desk, this.admin).text()).contains("职能调整");
	}

	@Test
	void mergingTakesPeopleAlongAndNamesTheSuccessor() {
		this.pages.sent("/units/" + this.desk + "/merger",
				PortalPages.map("target", this.office.toString(), "on", CHANGE.toString(), "reason", "机构改革"),
				this.admin);

		assertThat(members(this.office, CHANGE)).containsExactlyInAnyOrder(this.clerk, this.second);
		assertThat(members(this.desk, BEFORE)).containsExactlyInAnyOrder(this.clerk, this.second);
		assertThat(this.tree.on(CHANGE)).noneMatch((node) -> node.unit().id().equals(this.desk));
		assertThat(this.pages.page("/units/" + this.desk, this.admin).select("dl a").eachAttr("href"))
			.contains("/units/" + this.office);
		assertThat(this.pages.page("/units/" + this.office, this.admin).select("dl a").eachAttr("href"))
			.contains("/units/" + this.desk);
	}

	@Test
	void splittingSendsTheNamedToTheSecondAndTheRestToTheFirst() {
		UnitId first = this.organization.department(this.bureau);

		this.pages.sent("/units/" + this.desk + "/split", PortalPages.map("target", first.toString(), "second",
				this.office.toString(), "members", this.second.toString(), "on", CHANGE.toString(), "reason", "分设"),
				this.admin);

		assertThat(members(first, CHANGE)).containsExactly(this.clerk);
		assertThat(members(this.office, CHANGE)).containsExactly(this.second);
	}

	@Test
	void aUnitWithPeopleCannotBeDissolved() {
		Document form = this.pages.refused("/units/" + this.desk + "/dissolution",
				PortalPages.map("on", CHANGE.toString(), "reason", "试一试"), this.admin);
		assertThat(form.select("[data-error-summary]").text()).contains("还有人员");
		assertThat(form.select("#reason").val()).isEqualTo("试一试");

		this.pages.sent("/units/" + this.office + "/dissolution",
				PortalPages.map("on", CHANGE.toString(), "reason", "撤并"), this.admin);
		assertThat(this.tree.on(CHANGE)).noneMatch((node) -> node.unit().id().equals(this.office));
	}

	@Test
	void foundsAndCorrectsUnits() {
		String code = "N" + System.nanoTime();
		var fields = PortalPages.map("code", code, "name", "新设股", "shortName", "新设", "type", "DEPARTMENT", "position",
				"5", "foundedOn", "2023-01-01", "parent", this.bureau.toString());
		String address = this.pages.sent("/units", fields, this.admin);
		assertThat(this.pages.refused("/units", fields, this.admin).select("#code-error")).hasSize(1);

		var correction = PortalPages.fields(this.pages.page(address + "/edit", this.admin), address);
		correction.set("name", "更名股");
		this.pages.sent(address, correction, this.admin);

		assertThat(this.pages.page(address, this.admin).select("h1").text()).isEqualTo("更名股");
		assertThat(this.pages.post(address, correction, this.admin)).hasStatus(409);
	}

	@Test
	void changesAskForAReasonAndForTheRole() {
		String address = "/units/" + this.desk;
		for (String kind : List.of("parents", "merger", "split", "dissolution")) {
			assertThat(this.pages.page(address + "/" + kind + "/new", this.admin).select("#reason")).hasSize(1);
			assertThat(this.pages.refused(address + "/" + kind, PortalPages.map(), this.admin)
				.select("#reason-error, #on-error")).hasSize(2);
			assertThat(this.pages.withoutToken(address + "/" + kind, this.admin)).hasStatus(403);
		}
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		for (String page : List.of("/units", address, "/units/new", address + "/edit", address + "/merger/new")) {
			assertThat(this.pages.get(page, inspector)).as(page).hasStatus(403);
		}
		assertThat(this.pages.post(address + "/merger", PortalPages.map(), inspector)).hasStatus(403);
	}

	@Test
	void theTreeOfFortyUnitsTakesFewStatements() {
		for (int unit = 0; unit < 40; unit++) {
			this.organization.person("张三", this.organization.department(this.bureau));
		}
		this.statements.reset();
		this.pages.page("/units", this.admin);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		this.statements.reset();
		this.pages.page("/units/" + this.desk, this.admin);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private UnitNode node(UnitId unit, LocalDate day) {
		return this.tree.on(day).stream().filter((node) -> node.unit().id().equals(unit)).findFirst().orElseThrow();
	}

	private List<PersonId> members(UnitId unit, LocalDate day) {
		return this.people.membersOf(unit, day).stream().map(PersonSummary::id).toList();
	}

	private Element row(String day, UnitId unit) {
		return this.pages.page("/units?on=" + day, this.admin).select("tr:has(a[href=/units/" + unit + "])").first();
	}

}
