package org.workstyle.inspection.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Results recorded where nothing is as it should be: signed out, or without script.
 */
@PortalBrowserTest
class ResultsOnAPhoneTests {

	@Autowired
	PortalBrowser browser;

	@Autowired
	JdbcClient jdbc;

	/**
	 * The sign-in expires while somebody stands in a corridor: what is kept says so, and
	 * is sent after the next one.
	 */
	@Test
	void keepsAResultUntilSomebodyHasSignedInAgain() {
		String open = open();
		try (Window window = this.browser.open("zh-CN", 390, ColorScheme.LIGHT).signIn("inspector")) {
			Page page = window.go("/inspections/" + open + "/results");
			window.context().clearCookies();
			Locator form = page.locator("[data-result-form]").last();
			form.locator("label.outcome-PARTLY").click();
			form.locator("textarea").fill("登录过期后录入" + open);
			form.locator("button").click();
			assertThat(form.locator("[data-note]")).containsText("登录已过期");

			page.locator("[data-queue] a").click();
			page.waitForURL((url) -> url.contains("/login"));
			window.signInHere("inspector");

			page.waitForURL((url) -> url.contains("/results"));
			assertThat(page.locator("[data-queue]")).isHidden();
			assertThat(this.jdbc.sql("select count(*) from check_result where note = ?")
				.param("登录过期后录入" + open)
				.query(Integer.class)
				.single()).isOne();
		}
	}

	/**
	 * Without script each item is a plain form.
	 */
	@Test
	void recordsWithoutScript() {
		String open = open();
		try (Window window = this.browser.openWithoutScript().signIn("inspector")) {
			Page page = window.go("/inspections/" + open + "/results");
			Locator form = page.locator("[data-result-form]").first();
			form.locator("label.outcome-NOT_APPLICABLE").click();
			form.locator("button").click();
			assertThat(page.locator("[data-result-form]").first()).containsText("已录入");
			assertThat(window.troubles()).isEmpty();
		}
	}

	private String open() {
		return this.jdbc.sql("select id from inspection where status = 'OPEN' and starts_on <= '2023-06-28' limit 1")
			.query(String.class)
			.single();
	}

}
