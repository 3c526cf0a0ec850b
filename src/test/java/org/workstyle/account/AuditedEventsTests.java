package org.workstyle.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What the audit log takes down of people and their accounts, by name and place.
 */
@PortalTest
@Transactional
@Import(Organization.class)
class AuditedEventsTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	AccountManagement accounts;

	@Autowired
	JdbcClient jdbc;

	private CurrentUser staff;

	private long before;

	@BeforeEach
	void open() {
		this.staff = this.organization.account(
				this.organization.person("张三", this.organization.department(this.organization.bureau())), Role.STAFF);
		this.before = this.jdbc.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
	}

	@Test
	void whoSignsInAndWhoFails() {
		String password = this.accounts.resetPassword(this.staff.account(), "忘记密码").password();

		signIn("wrong");
		signIn(password);

		assertThat(taken()).contains("PASSWORD_RESET - " + this.staff.account(), "SIGN_IN_FAILED - null",
				"SIGN_IN " + this.staff.displayName() + " " + this.staff.account());
	}

	@Test
	void whatIsRefused() {
		String hidden = "/study-sessions/" + UUID.randomUUID();

		assertThat(get("/audit")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(hidden)).hasStatus(HttpStatus.NOT_FOUND);

		assertThat(taken()).containsExactly("ACCESS_DENIED " + this.staff.displayName() + " null",
				"RECORD_NOT_SHOWN " + this.staff.displayName() + " null");
		assertThat(details()).anyMatch((details) -> details.contains("/audit"))
			.anyMatch((details) -> details.contains(hidden));
	}

	@Test
	void whoseRolesChangeAndWhy() {
		Account account = this.accounts.find(this.staff.getUsername()).orElseThrow();

		this.accounts.changeRoles(account.id(), account.version(), Set.of(Role.UNIT_HEAD), "任科室负责人");

		assertThat(taken()).containsExactly("ROLE_CHANGED - " + this.staff.account());
		assertThat(details()).singleElement().asString().contains("任科室负责人", "UNIT_HEAD");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(this.staff)).exchange();
	}

	private void signIn(String password) {
		this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", this.staff.getUsername())
			.param("password", password)
			.exchange();
	}

	private List<String> taken() {
		return this.jdbc
			.sql("select event || ' ' || coalesce(nullif(actor_name, ''), '-') || ' ' || coalesce(subject_id, 'null')"
					+ " from audit_entry where id > :before order by id")
			.param("before", this.before)
			.query(String.class)
			.list();
	}

	private List<String> details() {
		return this.jdbc.sql("select details from audit_entry where id > :before order by id")
			.param("before", this.before)
			.query(String.class)
			.list();
	}

}
