package org.workstyle.draft;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.Keyboard;
import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The session is gone in the middle of a long entry. Whatever the writer does then,
 * nothing typed is lost.
 */
@PortalBrowserTest
class LostSessionTests {

	private static final String WRITER = "head-f2";

	private static final String FORM = "/study-sessions/new?kind=BRANCH_OFFICE_STUDY";

	private static final String BEFORE = "会议记录：登录还有效时写下的一段。";

	private static final String AFTER = "登录失效以后写下的一段。";

	@Autowired
	PortalBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void startAfresh() {
		this.jdbc.sql("delete from draft where account_id = (select id from account where username = ?)")
			.param(WRITER)
			.update();
		this.jdbc.sql("delete from study_session where topic = '登录失效的一次学习'").update();
	}

	@Test
	void sendingTheFormLeadsOverTheSignInToTheSavedRecord() {
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn(WRITER)) {
			Page page = window.go(FORM);
			Keyboard keyboard = write(page);
			endSessions();
			keyboard.accessKey('m').press("End").type(AFTER);
			assertThat(page.locator(".draft-note.text-danger")).isVisible();

			keyboard.press("Control+Enter");
			page.waitForURL((url) -> url.endsWith("/login?expired"));
			window.signInHere(WRITER);
			page.waitForURL((url) -> url.endsWith("/drafts/unsent"));
			assertThat(page.locator("main")).containsText(BEFORE + AFTER);
			keyboard.tabTo("main .btn-primary").press("Enter");

			page.waitForURL((url) -> url.matches(".*/study-sessions/[0-9a-f-]{36}"));
			assertThat(page.locator("main")).containsText(BEFORE + AFTER);
			expectNothingLeft(window);
		}
	}

	@Test
	void aFormThatWasNeverSentIsOfferedAfterSigningOutInAnotherTab() {
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn(WRITER)) {
			Page page = window.go(FORM);
			Keyboard keyboard = write(page);
			signOutInAnotherTab(window);
			keyboard.accessKey('m').press("End").type(AFTER);
			assertThat(page.locator(".draft-note.text-danger")).isVisible();

			window.go("/study-sessions");
			window.signInHere(WRITER);
			window.go(FORM);
			assertThat(page.locator(".draft-offer")).isVisible();
			keyboard.press("Shift+Tab").on("[data-draft-discard]").press("Shift+Tab").on("[data-draft-restore]");
			keyboard.press("Enter");

			assertThat(page.locator("#topic")).hasValue("登录失效的一次学习");
			assertThat(page.locator("#minutes")).hasValue(BEFORE + AFTER);
			keyboard.press("Control+Enter");
			page.waitForURL((url) -> url.matches(".*/study-sessions/[0-9a-f-]{36}"));
			assertThat(page.locator("main")).containsText(BEFORE + AFTER);
			expectNothingLeft(window);
		}
	}

	@Test
	void aFormThatComesBackWithErrorsIsNotOfferedItsOlderText() {
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn(WRITER)) {
			Page page = window.go(FORM);
			Keyboard keyboard = write(page);
			keyboard.accessKey('m').press("End").type(AFTER);
			page.locator("#place").fill("");

			keyboard.press("Control+Enter");

			keyboard.on("[data-error-summary]");
			assertThat(page.locator("#minutes")).hasValue(BEFORE + AFTER);
			assertThat(page.locator(".draft-note")).hasText("已暂存");
			assertThat(page.locator(".draft-offer")).hasCount(0);
		}
	}

	@Test
	void withoutScriptTheSentFormIsKeptToo() {
		try (Window window = this.browser.openWithoutScript().signIn(WRITER)) {
			Page page = window.go(FORM);
			page.locator("#topic").fill("没有脚本的一次学习");
			page.locator("#minutes").fill(BEFORE);
			endSessions();

			page.locator("[data-primary]").click();
			page.waitForURL((url) -> url.endsWith("/login?expired"));
			window.signInHere(WRITER);
			page.waitForURL((url) -> url.endsWith("/drafts/unsent"));
			assertThat(page.locator("main")).containsText(BEFORE);
			page.locator("main .btn-primary").click();

			page.waitForURL((url) -> url.matches(".*/study-sessions/[0-9a-f-]{36}"));
			assertThat(page.locator("main")).containsText(BEFORE);
		}
	}

	/**
	 * Writes until what was written is kept.
	 */
	private static Keyboard write(Page page) {
		Keyboard keyboard = new Keyboard(page).on("#heldOn");
		keyboard.tabTo("#topic").type("登录失效的一次学习").accessKey('m').on("#minutes").type(BEFORE);
		assertThat(page.locator(".draft-note")).hasText("已暂存");
		return keyboard;
	}

	private void endSessions() {
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(WRITER).update();
	}

	private static void signOutInAnotherTab(Window window) {
		Page other = window.context().newPage();
		other.navigate(window.page().url());
		other.locator(".tool-menu summary").last().click();
		other.locator("form[action='/logout'] button").click();
		other.waitForURL((url) -> url.endsWith("/login?signedOut"));
		other.close();
	}

	private static void expectNothingLeft(Window window) {
		Page page = window.go(FORM);
		assertThat(page.locator("#minutes")).hasValue("");
		assertThat(page.locator(".draft-offer")).hasCount(0);
	}

}
