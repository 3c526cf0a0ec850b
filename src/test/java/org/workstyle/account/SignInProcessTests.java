package org.workstyle.account;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PortalTest
@Import(Organization.class)
class SignInProcessTests {

	private static final String CHOSEN = "Shui-Wu-2023";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	AccountManagement accounts;

	@Autowired
	SignInHistory history;

	@Autowired
	JdbcClient jdbc;

	CurrentUser user;

	@BeforeEach
	void openAccount() {
		this.user = this.organization.account(null, Role.ADMIN);
	}

	@Test
	void theFirstSignInLeadsToAnOwnPasswordAndThenToTheWantedPage() {
		String oneTime = oneTimePassword();
		MvcTestResult refused = this.mvc.get().uri("/accounts").exchange();
		assertThat(refused).hasRedirectedUrl("/login");

		MvcTestResult signedIn = signIn(oneTime, session(refused));
		assertThat(signedIn).hasRedirectedUrl("/profile/password");
		Cookie session = session(signedIn);
		assertThat(this.mvc.get().uri("/accounts").cookie(session)).hasRedirectedUrl("/profile/password");

		MvcTestResult changed = choose(oneTime, session);
		assertThat(changed.getResponse().getRedirectedUrl()).endsWith("/accounts?continue");
		assertThat(this.mvc.get().uri("/profile/password").cookie(session(changed))).hasStatusOk();
		assertThat(signIn(oneTime, null)).hasRedirectedUrl("/login?error");
		assertThat(signIn(CHOSEN, null)).hasRedirectedUrl("/");
	}

	@Test
	void aPartOfThePageOfTheNewPasswordStaysEmpty() {
		Cookie session = session(signIn(oneTimePassword(), null));

		assertThat(this.mvc.get().uri("/tasks/count").cookie(session).header("HX-Request", "true"))
			.hasStatus(HttpStatus.NO_CONTENT)
			.doesNotContainHeader("Location");
		assertThat(this.mvc.get().uri("/search/panel?q=a").cookie(session).header("Sec-Fetch-Dest", "empty"))
			.hasStatus(HttpStatus.NO_CONTENT);
	}

	@Test
	void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
		assertThat(signIn("wrong", null)).hasRedirectedUrl("/login?error");
		assertThat(this.mvc.post().uri("/login").with(csrf()).param("username", "nobody").param("password", "wrong"))
			.hasRedirectedUrl("/login?error");
	}

	@Test
	void fiveFailuresLockTheNameOutUntilAnAdministratorHelps() {
		String oneTime = oneTimePassword();
		for (int failure = 0; failure < 5; failure++) {
			signIn("wrong", null);
		}

		assertThat(signIn(oneTime, null)).hasRedirectedUrl("/login?locked");
		assertThat(signIn(oneTimePassword(), null)).hasRedirectedUrl("/profile/password");
		assertThat(this.history.of(this.user.account())).extracting(SignIn::outcome)
			.contains(SignInOutcome.LOCKED_OUT, SignInOutcome.REFUSED, SignInOutcome.UNLOCKED, SignInOutcome.SUCCEEDED);
	}

	@Test
	void disablingAnAccountEndsItsSessions() {
		Cookie session = session(choose(oneTimePassword()));
		assertThat(this.mvc.get().uri("/profile/password").cookie(session)).hasStatusOk();

		this.accounts.disable(this.user.account(), "调离");

		assertThat(this.mvc.get().uri("/profile/password").cookie(session)).hasRedirectedUrl("/login");
		assertThat(signIn(CHOSEN, null)).hasRedirectedUrl("/login?disabled");
	}

	@Test
	void aPasswordUsedBeforeIsRefused() {
		Cookie session = session(choose(oneTimePassword()));
		session = session(change(session, CHOSEN, "Shui-Wu-2024"));

		MvcTestResult back = change(session, "Shui-Wu-2024", CHOSEN);

		assertThat(back).hasStatusOk().bodyText().contains("chosen-error").doesNotContain(CHOSEN);
	}

	@Test
	void manyFailuresOfAnyNamesLockTheAddressOutButNoOther() {
		String oneTime = oneTimePassword();
		for (int failure = 0; failure < 20; failure++) {
			signInFrom("10.9.9.9", "nobody" + failure, "wrong");
		}

		assertThat(signInFrom("10.9.9.9", this.user.getUsername(), oneTime)).hasRedirectedUrl("/login?locked");
		assertThat(signInFrom("10.9.9.8", this.user.getUsername(), oneTime)).hasRedirectedUrl("/profile/password");
	}

	@Test
	void aPasswordOlderThanNinetyDaysMustBeReplaced() {
		choose(oneTimePassword());
		agePassword(89);
		assertThat(signIn(CHOSEN, null)).hasRedirectedUrl("/");

		agePassword(91);
		assertThat(signIn(CHOSEN, null)).hasRedirectedUrl("/profile/password");
	}

	@Test
	void signingInNeedsTheToken() {
		assertThat(this.mvc.post().uri("/login").param("username", "x").param("password", "x")).hasStatus(403);
	}

	private void agePassword(int days) {
		this.jdbc.sql("update account set password_changed_at = now() - make_interval(days => :days) where id = :id")
			.param("days", days)
			.param("id", this.user.accountId())
			.update();
	}

	private MvcTestResult signInFrom(String address, String username, String password) {
		return this.mvc.post().uri("/login").with(csrf()).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).param("username", username).param("password", password).exchange();
	}

	private MvcTestResult choose(String oneTime) {
		return choose(oneTime, session(signIn(oneTime, null)));
	}

	private MvcTestResult choose(String oneTime, Cookie session) {
		return change(session, oneTime, CHOSEN);
	}

	private MvcTestResult change(Cookie session, String current, String chosen) {
		return this.mvc.post()
			.uri("/profile/password")
			.with(csrf())
			.cookie(session)
			.param("current", current)
			.param("chosen", chosen)
			.param("repeated", chosen)
			.exchange();
	}

	private String oneTimePassword() {
		return this.accounts.resetPassword(this.user.account(), "忘记密码").password();
	}

	private MvcTestResult signIn(String password, @org.jspecify.annotations.Nullable Cookie session) {
		var request = this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", this.user.getUsername())
			.param("password", password);
		return ((session != null) ? request.cookie(session) : request).exchange();
	}

	private static Cookie session(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("SESSION");
		assertThat(cookie).isNotNull();
		return cookie;
	}

}
