package org.workstyle.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the year's page down to a study session behind a score: at most five clicks, or as
 * many times Enter.
 */
@PortalBrowserTest
class DrillDownTests {

	/** What is followed on each page, from the year's score of a quarter to a session. */
	private static final List<String> WAY = List.of("main tbody a[href*='2023Q1/units/']",
			"main a[href$='/indicators/C5-04']", "main tr:has(code:text-is('attended')) a[href*='study-attendance']",
			"main tbody a[href*='study-sessions/']");

	private static final int LONGEST = 400;

	@Autowired
	PortalBrowser browser;

	@Test
	void leadsToTheRecordsInFiveClicks() {
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("performance")) {
			Page page = window.go("/years/2023");
			for (String link : WAY) {
				page.locator(link).first().click();
				page.waitForLoadState();
			}

			assertThat(WAY).hasSizeLessThanOrEqualTo(5);
			assertThat(page.url()).matches(".*/study-sessions/[0-9a-f-]{36}");
			assertThat(window.troubles()).isEmpty();
		}
	}

	@Test
	void leadsThereByKeyboardAlone() {
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("performance")) {
			Page page = window.go("/years/2023");
			for (String link : WAY) {
				String before = page.url();
				tabTo(page, page.locator(link).first());
				page.keyboard().press("Enter");
				page.waitForURL((url) -> !url.equals(before));
				page.waitForLoadState();
			}

			assertThat(page.url()).matches(".*/study-sessions/[0-9a-f-]{36}");
		}
	}

	private static void tabTo(Page page, Locator link) {
		for (int pressed = 0; pressed < LONGEST; pressed++) {
			page.keyboard().press("Tab");
			if ((boolean) link.evaluate("(link) => link === document.activeElement")) {
				return;
			}
		}
		throw new AssertionError("The keyboard does not reach " + link);
	}

}
