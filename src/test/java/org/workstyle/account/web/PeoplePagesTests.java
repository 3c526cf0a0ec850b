package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The staff list and the records on it: who sees whom, and what an administrator changes.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class PeoplePagesTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	PersonManagement people;

	@Autowired
	StatementCount statements;

	private UnitId bureau;

	private UnitId branch;

	private UnitId desk;

	private UnitId office;

	private PersonId below;

	private PersonId elsewhere;

	private CurrentUser admin;

	private CurrentUser head;

	private CurrentUser staff;

	@BeforeEach
	void people() {
		this.bureau = this.organization.bureau();
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, this.bureau);
		this.desk = this.organization.department(this.branch);
		this.office = this.organization.department(this.bureau);
		this.below = this.organization.person("赵下级", this.desk);
		this.elsewhere = this.organization.person("钱别处", this.office);
		this.admin = this.organization.account(null, Role.ADMIN);
		this.head = this.organization.account(this.organization.person("孙负责", this.branch), Role.UNIT_HEAD);
		this.staff = this.organization.account(this.organization.person("李干部", this.desk), Role.STAFF);
	}

	@Test
	void aHeadSeesTheSubtreeOnlyAndNothingElseThroughExportOptionsOrAddress() {
		Document list = this.pages.page("/people", this.head);
		assertThat(list.select("tbody a").eachText()).containsExactlyInAnyOrder("赵下级", "孙负责", "李干部");

		MvcTestResult export = this.pages.get("/people/export.xlsx", this.head);
		assertThat(PortalPages.rows(export)).isEqualTo(3);

		assertThat(PortalPages.body(this.pages.get("/people/options?q=qbc", this.head))).doesNotContain("钱别处");
		assertThat(PortalPages.body(this.pages.get("/people/options?q=zxj", this.head))).contains("赵下级");
		for (String page : new String[] { "", "/history" }) {
			assertThat(this.pages.get("/people/" + this.elsewhere + page, this.head)).hasStatus(404);
			assertThat(this.pages.get("/people/" + this.below + page, this.head)).hasStatusOk();
		}
	}

	@Test
	void staffReadWhatWorkNeedsOfTheirOwnUnit() {
		Document list = this.pages.page("/people?standing=NONE", this.staff);

		assertThat(list.select("tbody a").eachText()).containsExactlyInAnyOrder("赵下级", "李干部");
		assertThat(list.select("#standing")).isEmpty();
		assertThat(this.pages.page("/people/" + this.below, this.staff).select("dl").text()).doesNotContain("政治面貌");
		assertThat(this.pages.get("/people/" + this.below + "/history", this.staff)).hasStatus(403);
		assertThat(this.pages.get("/people/" + this.below + "/scope", this.staff)).hasStatus(403);
	}

	@Test
	void filtersByPinyinInitialsUnitWithItsSubtreeGroupAndDeparture() {
		UnitId party = this.organization.partyBranch();
		this.organization.member(party, this.below, MemberPosition.MEMBER);
		this.people.depart(this.elsewhere, LocalDate.of(2023, 3, 1));

		assertThat(names("/people?text=zxj&unit=" + this.branch)).containsExactly("赵下级");
		assertThat(names("/people?unit=" + this.branch)).contains("赵下级", "孙负责");
		assertThat(names("/people?group=" + party)).containsExactly("赵下级");
		assertThat(names("/people?unit=" + this.office)).isEmpty();
		assertThat(names("/people?left=true&unit=" + this.office)).containsExactly("钱别处");
	}

	@Test
	void pagesThroughAllAndCountsFewStatements() {
		for (int person = 0; person < 30; person++) {
			this.organization.person("周同名", this.office);
		}
		this.statements.reset();
		Document first = this.pages.page("/people?unit=" + this.office, this.admin);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);

		assertThat(first.select("tbody tr")).hasSize(25);
		Document second = this.pages.page(first.select("a[rel=next]").attr("href"), this.admin);
		assertThat(second.select("tbody tr")).hasSize(6);
		Document back = this.pages.page(second.select("a[rel=prev]").attr("href"), this.admin);
		assertThat(back.select("tbody a").eachAttr("href")).isEqualTo(first.select("tbody a").eachAttr("href"));
	}

	@Test
	void hiresCorrectsTransfersAndLetsGo() {
		MultiValueMap<String, String> hired = PortalPages.map("staffNumber", "N" + System.nanoTime(), "name", "吴新人",
				"standing", "FULL", "joinedOn", "2023-01-01", "home", this.desk.toString(), "position", "MEMBER");
		String address = this.pages.sent("/people", hired, this.admin);
		assertThat(this.pages.refused("/people", hired, this.admin).select("#staffNumber-error").text()).isNotEmpty();

		MultiValueMap<String, String> correction = PortalPages.fields(this.pages.page(address + "/edit", this.admin),
				address);
		correction.set("name", "吴更名");
		this.pages.sent(address, correction, this.admin);
		this.pages.sent(address + "/transfers", PortalPages.map("unit", this.office.toString(), "position", "DEPUTY",
				"post", "副股长", "on", "2023-03-01"), this.admin);
		UnitId party = this.organization.partyBranch();
		this.pages.sent(address + "/groups",
				PortalPages.map("unit", party.toString(), "position", "OFFICER", "on", "2023-03-01"), this.admin);
		assertThat(this.pages.page(address, this.admin).select("h1, tbody").text()).contains("吴更名", "副股长", "副职");
		this.pages.sent(address + "/groups/" + party + "/leave", PortalPages.map("on", "2023-04-01"), this.admin);
		this.pages.sent(address + "/departure", PortalPages.map("on", "2023-05-01"), this.admin);

		assertThat(this.pages.page(address, this.admin).select("dl").text()).contains("2023年5月1日");
		assertThat(this.pages.page(address + "/history", this.admin).text()).contains("吴更名");
	}

	@Test
	void keepsWhatWasTypedNamesTheFieldAndRefusesOthers() {
		Document form = this.pages.refused("/people",
				PortalPages.map("staffNumber", "X1", "name", "", "joinedOn", "never"), this.admin);
		assertThat(form.select("#staffNumber").val()).isEqualTo("X1");
		assertThat(form.select("#name-error, #joinedOn-error, #home-error")).hasSize(3);

		String address = "/people/" + this.below;
		Document transfer = this.pages.refused(address + "/transfers",
				PortalPages.map("unit", this.office.toString(), "position", "MEMBER", "on", "2019-01-01"), this.admin);
		assertThat(transfer.select("#on-error")).hasSize(1);
		for (String change : new String[] { "/people", address, address + "/transfers", address + "/groups",
				address + "/departure", address + "/groups/" + this.office + "/leave" }) {
			assertThat(this.pages.post(change, PortalPages.map(), this.head)).as(change).hasStatus(403);
			assertThat(this.pages.withoutToken(change, this.admin)).as(change).hasStatus(403);
		}
	}

	@Test
	void explainsWhatAPersonSees() {
		PersonId person = this.organization.person("郑主任", this.branch);
		this.organization.account(person, Role.UNIT_HEAD);

		Document page = this.pages.page("/people/" + person + "/scope", this.admin);

		assertThat(page.select("tbody tr")).hasSize(2);
		assertThat(page.select("tbody").text()).contains("所在单位", "下级单位");
	}

	private List<String> names(String address) {
		return this.pages.page(address, this.admin).select("tbody a").eachText();
	}

}
