package org.workstyle.account;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * How long a session lasts, where the bureau allows one for each account.
 */
@PortalTest
@TestPropertySource(properties = "portal.sign-in.one-session=true")
@Import(Organization.class)
class OneSessionTests {

	private static final String PAGE = "/profile/password";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	AccountManagement accounts;

	@Autowired
	JdbcClient jdbc;

	private CurrentUser user;

	private String password;

	@BeforeEach
	void openAccount() {
		this.user = this.organization.account(null, Role.STAFF);
		this.password = this.accounts.resetPassword(this.user.account(), "忘记密码").password();
	}

	@Test
	void signingInEndsTheAccountsOtherSessionAndNobodyElses() {
		CurrentUser colleague = this.organization.account(null, Role.STAFF);
		Cookie others = signIn(colleague, this.accounts.resetPassword(colleague.account(), "忘记密码").password());
		Cookie first = signIn(this.user, this.password);
		assertThat(this.mvc.get().uri(PAGE).cookie(first)).hasStatusOk();

		Cookie second = signIn(this.user, this.password);

		assertThat(this.mvc.get().uri(PAGE).cookie(first)).hasRedirectedUrl("/login");
		assertThat(this.mvc.get().uri(PAGE).cookie(second)).hasStatusOk();
		assertThat(this.mvc.get().uri(PAGE).cookie(others)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "29, true", "31, false" })
	void aSessionEndsAfterThirtyIdleMinutes(int minutes, boolean open) {
		Cookie session = signIn(this.user, this.password);
		int aged = this.jdbc.sql(
				"update spring_session set last_access_time = last_access_time - :idle, expiry_time = expiry_time - :idle"
						+ " where principal_name = :name")
			.param("idle", minutes * 60_000L)
			.param("name", this.user.getUsername())
			.update();

		MvcTestResult answer = this.mvc.get().uri(PAGE).cookie(session).exchange();

		assertThat(aged).isEqualTo(1);
		if (open) {
			assertThat(answer).hasStatusOk();
		}
		else {
			assertThat(answer).hasRedirectedUrl("/login");
		}
	}

	private Cookie signIn(CurrentUser who, String secret) {
		MvcTestResult answer = this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", who.getUsername())
			.param("password", secret)
			.exchange();
		Cookie cookie = answer.getResponse().getCookie("SESSION");
		assertThat(cookie).isNotNull();
		return cookie;
	}

}
