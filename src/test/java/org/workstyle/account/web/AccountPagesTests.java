package org.workstyle.account.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.PersonManagement;
import org.workstyle.account.UnitId;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Accounts, from the one-time password to the lock-out, and what their owners see.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class })
class AccountPagesTests {

	@Autowired
	PortalPages pages;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	PersonManagement people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StatementCount statements;

	private UnitId unit;

	private PersonId person;

	private CurrentUser admin;

	@BeforeEach
	void people() {
		this.unit = this.organization.department(this.organization.bureau());
		this.person = this.organization.person("张三", this.unit);
		this.admin = this.organization.account(null, Role.ADMIN);
	}

	@Test
	void opensAnAccountWithAPasswordShownOnce() {
		String username = "new" + System.nanoTime();
		Document shown = this.pages.refused("/accounts",
				PortalPages.map("person", this.person.toString(), "username", username, "roles", "STAFF"), this.admin);

		String password = shown.select("code").text();
		String address = shown.select("main a.btn-primary").attr("href");
		assertThat(this.pages.page(address, this.admin).text()).doesNotContain(password);
		assertThat(signIn(username, password)).isEqualTo("/profile/password");
		assertThat(audited("ACCOUNT_OPENED", address)).isOne();
	}

	@Test
	void refusesTakenNamesSecondAccountsAndForbiddenCombinations() {
		CurrentUser other = this.organization.account(this.person, Role.STAFF);
		PersonId free = this.organization.person("李四", this.unit);

		assertThat(open(free, other.getUsername(), "STAFF").select("#username-error")).hasSize(1);
		assertThat(open(this.person, "n" + System.nanoTime(), "STAFF").select("#person-error")).hasSize(1);
		for (String forbidden : List.of("PERFORMANCE", "INSPECTOR")) {
			Document form = open(free, "kept.name", "ADMIN", forbidden);
			assertThat(form.select("#roles-error").text()).contains("三员分立");
			assertThat(form.select("#username").val()).isEqualTo("kept.name");
		}
	}

	@Test
	void changesRolesWithAReasonThatHistoryAndAuditKeep() {
		CurrentUser account = this.organization.account(this.person, Role.STAFF);
		String address = "/accounts/" + account.account();
		MultiValueMap<String, String> form = PortalPages.fields(this.pages.page(address + "/roles/edit", this.admin),
				"/roles");
		form.add("roles", "UNIT_HEAD");

		assertThat(this.pages.refused(address + "/roles", form, this.admin).select("#reason-error")).hasSize(1);
		form.set("reason", "任职");
		this.pages.sent(address + "/roles", form, this.admin);

		assertThat(this.pages.page(address, this.admin).text()).contains("部门负责人", "理由：任职");
		assertThat(audited("ROLE_CHANGED", address)).isOne();
		assertThat(this.pages.post(address + "/roles", form, this.admin)).hasStatus(409);
	}

	@Test
	void disablesEnablesResetsAndUnlocks() {
		CurrentUser account = this.organization.account(this.person, Role.STAFF);
		String address = "/accounts/" + account.account();
		MultiValueMap<String, String> reason = PortalPages.map("reason", "核查");

		String first = this.pages.refused(address + "/password-reset", reason, this.admin).select("code").text();
		this.pages.sent(address + "/disablement", reason, this.admin);
		assertThat(signIn(account.getUsername(), first)).isEqualTo("/login?disabled");
		assertThat(this.pages.page(address, this.admin).text()).contains("已停用");
		this.pages.sent(address + "/enablement", reason, this.admin);
		for (int failure = 0; failure < 5; failure++) {
			signIn(account.getUsername(), "wrong");
		}
		assertThat(signIn(account.getUsername(), first)).isEqualTo("/login?locked");
		assertThat(
				this.pages.page("/accounts?state=LOCKED&text=" + account.getUsername(), this.admin).select("tbody tr"))
			.hasSize(1);
		this.pages.sent(address + "/unlocking", PortalPages.map(), this.admin);
		assertThat(signIn(account.getUsername(), first)).isEqualTo("/profile/password");
		assertThat(audited("ACCOUNT_UNLOCKED", address) + audited("ACCOUNT_DISABLED", address)
				+ audited("ACCOUNT_ENABLED", address) + audited("PASSWORD_RESET", address))
			.isEqualTo(4);
	}

	@Test
	void nothingIsDoneWithoutAReasonOrToTheOwnAccount() {
		String own = "/accounts/" + this.admin.account();
		String other = "/accounts/" + this.organization.account(this.person, Role.STAFF).account();

		for (String change : List.of("/disablement", "/password-reset")) {
			this.pages.sent(own + change, PortalPages.map("reason", "x"), this.admin);
			this.pages.sent(other + change, PortalPages.map("reason", " "), this.admin);
		}

		assertThat(audited("ACCOUNT_DISABLED", own) + audited("PASSWORD_RESET", own)
				+ audited("ACCOUNT_DISABLED", other) + audited("PASSWORD_RESET", other))
			.isZero();
	}

	@Test
	void whoLeftCannotSignIn() {
		CurrentUser account = this.organization.account(this.person, Role.STAFF);
		String address = "/accounts/" + account.account();
		String password = this.pages.refused(address + "/password-reset", PortalPages.map("reason", "初始"), this.admin)
			.select("code")
			.text();

		this.people.depart(this.person, LocalDate.of(2023, 6, 1));

		assertThat(signIn(account.getUsername(), password)).isEqualTo("/login?disabled");
		assertThat(this.pages.page("/accounts?state=DEPARTED&text=" + account.getUsername(), this.admin)
			.select("tbody tr")).hasSize(1);
	}

	@Test
	void onlyAdministratorsAndOnlyWithTheToken() {
		CurrentUser inspector = this.organization.account(null, Role.INSPECTOR);
		String address = "/accounts/" + inspector.account();
		for (String page : List.of("/accounts", "/accounts/new", address, address + "/roles/edit", "/sign-ins")) {
			assertThat(this.pages.get(page, inspector)).as(page).hasStatus(403);
			this.statements.reset();
			assertThat(this.pages.get(page, this.admin)).as(page).hasStatusOk();
			assertThat(this.statements.statements()).as(page).hasSizeLessThanOrEqualTo(8);
		}
		for (String change : List.of("/accounts", address + "/roles", address + "/disablement", address + "/enablement",
				address + "/unlocking", address + "/password-reset")) {
			assertThat(this.pages.post(change, PortalPages.map("reason", "x"), inspector)).as(change).hasStatus(403);
			assertThat(this.pages.withoutToken(change, this.admin)).as(change).hasStatus(403);
		}
	}

	@Test
	void theProfileTellsOwnDataScopeAndFailures() {
		CurrentUser account = this.organization.account(this.person, Role.STAFF);
		String password = this.pages
			.refused("/accounts/" + account.account() + "/password-reset", PortalPages.map("reason", "初始"), this.admin)
			.select("code")
			.text();
		for (String typed : List.of(password, "wrong", "wrong", password)) {
			signIn(account.getUsername(), typed);
		}

		this.statements.reset();
		Document profile = this.pages.page("/profile", account);

		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		assertThat(profile.select(".alert-warning").text()).contains("2 次密码错误");
		assertThat(profile.text()).contains(account.getUsername(), "所在单位");
		this.pages.sent("/profile/other-sessions/end", PortalPages.map(), account);
		assertThat(this.pages.withoutToken("/profile/other-sessions/end", account)).hasStatus(403);
		assertThat(this.pages.page("/sign-ins?failed=true&username=" + account.getUsername(), this.admin)
			.select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
	}

	private Document open(PersonId owner, String username, String... roles) {
		MultiValueMap<String, String> form = PortalPages.map("person", owner.toString(), "username", username);
		form.addAll("roles", List.of(roles));
		return this.pages.refused("/accounts", form, this.admin);
	}

	private String signIn(String username, String password) {
		return String.valueOf(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", username)
			.param("password", password)
			.with((request) -> {
				request.setRemoteAddr("10.0." + (username.hashCode() & 255) + "." + (username.hashCode() >> 8 & 255));
				return request;
			})
			.exchange()
			.getResponse()
			.getRedirectedUrl());
	}

	private int audited(String event, String address) {
		return this.jdbc.sql("select count(*) from audit_entry where event = :event and subject_id = :id")
			.param("event", event)
			.param("id", address.substring(address.lastIndexOf('/') + 1))
			.query(Integer.class)
			.single();
	}

}
