package org.workstyle.forecast.web;

import java.util.regex.Pattern;

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
 * Forecasts in a browser: charts are drawn within the portal's policy, and the grid works
 * like a spreadsheet.
 */
@PortalBrowserTest
class RevenueBrowserTests {

	@Autowired
	PortalBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Test
	void drawsBothChartsWithinThePolicy() {
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.DARK).signIn("committee")) {
			Page page = window.go("/revenue-forecasts?period=2023Q1");

			assertThat(page.locator(".chart canvas")).hasCount(2);
			assertThat(page.locator("#error")).containsText("%");
			assertThat(window.troubles()).isEmpty();
		}
	}

	@Test
	void savesACellWhenItIsLeftAndSaysWhatIsJudged() {
		String unit = this.jdbc.sql("select id from unit where code = 'F8'").query(String.class).single();
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("head-f8")) {
			Page page = window.go("/revenue-forecasts/entry?period=2023-06");
			Locator cell = page.locator("[id='FORECAST." + unit + ".2023-06.VAT']");
			cell.focus();
			page.keyboard().type("1234567.8");
			page.keyboard().press("Enter");

			assertThat(cell).hasClass(Pattern.compile(".*is-saved.*"));
			assertThat(cell).hasValue("1234567.80");
			assertThat(page.locator("td:has(.is-saved) small")).containsText("考核以");
			assertThat(page.locator("[id='FORECAST." + unit + ".2023-06.CIT']")).isFocused();
			assertThat(window.troubles()).isEmpty();
		}
	}

}
