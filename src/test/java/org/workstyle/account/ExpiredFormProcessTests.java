package org.workstyle.account;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The session ends in the middle of a long entry; the browser has no script.
 */
@PortalTest
@Import(Organization.class)
class ExpiredFormProcessTests {

	private static final String CHOSEN = "Shui-Wu-2023";

	private static final String TYPED = "全体党员讨论了纳税服务";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	AccountManagement accounts;

	private CurrentUser writer;

	@BeforeEach
	void openAccount() {
		this.writer = withPassword();
	}

	@Test
	void theTextIsThereAfterSigningInAgain() {
		MvcTestResult first = signIn(this.writer, null);
		Cookie browser = cookie(first, "account");

		MvcTestResult late = send("/study-sessions", browser);
		assertThat(late).hasRedirectedUrl("/login?expired");

		MvcTestResult again = signIn(this.writer, cookie(late, "SESSION"));
		assertThat(again).hasRedirectedUrl("/drafts/unsent");
		Cookie session = cookie(again, "SESSION");
		Document page = page("/drafts/unsent", session);
		assertThat(page.select("li.text-prewrap").text()).isEqualTo(TYPED);
		assertThat(page.select("input[name=minutes]").val()).isEqualTo(TYPED);

		MvcTestResult sent = this.mvc.post().uri("/drafts/unsent").cookie(session).with(csrf()).exchange();
		assertThat(sent).hasStatus(HttpStatus.TEMPORARY_REDIRECT).hasHeader("Location", "/study-sessions");
		assertThat(this.mvc.get().uri("/drafts/unsent").cookie(session)).hasRedirectedUrl("/");
	}

	@Test
	void nobodyElseSeesTheText() {
		MvcTestResult late = send("/study-sessions", cookie(signIn(this.writer, null), "account"));

		MvcTestResult other = signIn(withPassword(), cookie(late, "SESSION"));

		assertThat(this.mvc.get().uri("/drafts/unsent").cookie(cookie(other, "SESSION"))).hasRedirectedUrl("/");
		assertThat(this.mvc.post().uri("/drafts/unsent").cookie(cookie(other, "SESSION")).with(csrf()))
			.hasRedirectedUrl("/");
	}

	@Test
	void aStaleTokenInANewSessionKeepsTheTextToo() {
		MvcTestResult first = signIn(this.writer, null);

		MvcTestResult refused = send("/study-sessions", cookie(first, "account"), cookie(first, "SESSION"));

		assertThat(refused).hasRedirectedUrl("/drafts/unsent");
		assertThat(page("/drafts/unsent", cookie(first, "SESSION")).text()).contains(TYPED);
	}

	@Test
	void neitherPasswordsNorFormsOfUnknownBrowsersAreKept() {
		Cookie browser = cookie(signIn(this.writer, null), "account");

		assertThat(send("/profile/password", browser)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send("/login", browser)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send("/drafts", browser)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send("/study-sessions", new Cookie("account", "x"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(send("/study-sessions", new Cookie("language", "en"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aFormOfAnUnknownBrowserLeadsToSignInWhichSaysThatItCameTooLate() {
		MvcTestResult late = this.mvc.post()
			.uri("/study-sessions")
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("minutes", TYPED)
			.exchange();

		assertThat(late).hasRedirectedUrl("/login?late");
		assertThat(this.mvc.get().uri("/login?late").exchange()).bodyText().contains("填写的内容没有保存");
		assertThat(this.mvc.post().uri("/login").accept(MediaType.TEXT_HTML).exchange())
			.hasRedirectedUrl("/login?expired");
	}

	@Test
	void aFormCanBeGivenUp() {
		MvcTestResult first = signIn(this.writer, null);
		send("/study-sessions", cookie(first, "account"), cookie(first, "SESSION"));

		assertThat(this.mvc.post().uri("/drafts/unsent/removal").cookie(cookie(first, "SESSION")).with(csrf()))
			.hasRedirectedUrl("/");

		assertThat(this.mvc.get().uri("/drafts/unsent").cookie(cookie(first, "SESSION"))).hasRedirectedUrl("/");
	}

	private CurrentUser withPassword() {
		CurrentUser user = this.organization.account(null, Role.STAFF);
		String oneTime = this.accounts.resetPassword(user.account(), "忘记密码").password();
		Cookie session = cookie(signIn(user, oneTime, null), "SESSION");
		assertThat(this.mvc.post()
			.uri("/profile/password")
			.with(csrf())
			.cookie(session)
			.param("current", oneTime)
			.param("chosen", CHOSEN)
			.param("repeated", CHOSEN)).hasStatus3xxRedirection();
		return user;
	}

	private MvcTestResult send(String address, Cookie... cookies) {
		return this.mvc.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("minutes", TYPED)
			.param("kind", "PARTY_LECTURE")
			.cookie(cookies)
			.exchange();
	}

	private MvcTestResult signIn(CurrentUser user, @Nullable Cookie session) {
		return signIn(user, CHOSEN, session);
	}

	private MvcTestResult signIn(CurrentUser user, String password, @Nullable Cookie session) {
		var request = this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", user.getUsername())
			.param("password", password);
		return ((session != null) ? request.cookie(session) : request).exchange();
	}

	private Document page(String address, Cookie session) {
		MvcTestResult answer = this.mvc.get().uri(address).cookie(session).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(PortalPages.body(answer));
	}

	private static Cookie cookie(MvcTestResult result, String name) {
		Cookie cookie = result.getResponse().getCookie(name);
		assertThat(cookie).as(name).isNotNull();
		return cookie;
	}

}
