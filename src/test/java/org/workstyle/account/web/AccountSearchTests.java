package org.workstyle.account.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.MemberPosition;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search box over people and units.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class AccountSearchTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	UnitDirectory units;

	@Autowired
	StatementCount statements;

	private UnitSummary department;

	private UnitSummary elsewhere;

	private UnitId branch;

	private PersonId own;

	private PersonId other;

	private CurrentUser head;

	private CurrentUser staff;

	private CurrentUser administrator;

	@BeforeEach
	void people() {
		UnitId bureau = this.organization.bureau();
		this.department = this.units.find(this.organization.department(bureau)).orElseThrow();
		this.elsewhere = this.units.find(this.organization.department(bureau)).orElseThrow();
		this.branch = this.organization.partyBranch();
		PersonId chief = this.organization.person("赵六", this.department.id(), MemberPosition.HEAD);
		this.own = this.organization.person("欧阳淑珍", this.department.id());
		this.other = this.organization.person("欧阳淑珍", this.elsewhere.id());
		this.organization.member(this.branch, this.own, MemberPosition.MEMBER);
		this.head = this.organization.account(chief, Role.UNIT_HEAD);
		this.staff = this.organization.account(this.own, Role.STAFF);
		this.administrator = this.organization.account(null, Role.ADMIN);
	}

	@Test
	void findsPeopleByNameAndPinyinWithinTheScope() {
		for (String typed : new String[] { "欧阳淑珍", "oysz", "OYSZ", "ouyangshuzhen" }) {
			Document page = this.pages.page("/search?q=" + typed, this.head);

			assertThat(page.select("main a[href=/people/" + this.own + "]").text()).as(typed)
				.contains("欧阳淑珍", this.department.shortName());
			assertThat(page.select("main a[href=/people/" + this.other + "]")).as(typed).isEmpty();
			assertThat(
					this.pages.page("/search/panel?q=" + typed, this.staff).select("a[href=/people/" + this.own + "]"))
				.hasSize(1);
		}
		this.pages.page("/people/" + this.own, this.head);
	}

	@Test
	void findsEverybodyForThoseWhoSeeAllUnits() {
		PersonId inspector = this.organization.person("钱七", this.elsewhere.id());

		for (CurrentUser user : new CurrentUser[] { this.administrator,
				this.organization.account(inspector, Role.INSPECTOR) }) {
			Document page = this.pages.page("/search?q=" + number(this.other), user);
			assertThat(page.select("main a[href=/people/" + this.other + "]")).hasSize(1);
		}
	}

	@Test
	void findsUnitsByNameCodeAndPinyinWithinTheScope() {
		for (String typed : new String[] { this.department.name(), this.department.code(),
				"d" + this.department.code().substring(1) + "dw" }) {
			Document page = this.pages.page("/search?q=" + typed, this.head);

			assertThat(page.select("main a[href='/people?unit=" + this.department.id() + "']")).as(typed).hasSize(1);
		}
		assertThat(this.pages.page("/search?q=" + this.elsewhere.name(), this.head).text()).contains("没有找到");
	}

	@Test
	void leadsFromAGroupToItsPeopleAndAdministratorsToTheUnit() {
		String group = this.units.find(this.branch).orElseThrow().name();

		assertThat(this.pages.page("/search?q=" + group, this.staff)
			.select("main a[href='/people?group=" + this.branch + "']")).hasSize(1);
		this.pages.page("/people?group=" + this.branch, this.staff);
		assertThat(this.pages.page("/search?q=" + group, this.administrator)
			.select("main a[href=/units/" + this.branch + "]")).hasSize(1);
	}

	@Test
	void leadsToTheListWhereThereAreMorePeople() {
		for (int person = 0; person < 5; person++) {
			this.organization.person("欧阳淑珍", this.department.id());
		}

		assertThat(this.pages.page("/search/panel?q=oysz", this.head).select("a[href='/people?text=oysz']")).hasSize(1);
	}

	@Test
	void needsAtMostEightStatements() {
		this.statements.reset();

		this.pages.page("/search?q=oysz", this.head);

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
	}

	private String number(PersonId person) {
		return this.pages.page("/people/" + person, this.administrator)
			.text()
			.replaceAll("(?s).*?\\b(S\\d+)\\b.*", "$1");
	}

}
