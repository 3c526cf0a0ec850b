package org.workstyle.study.web;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.support.Keyboard;
import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * "Copy as new" from the record on the screen to the new record: beyond what is typed, at
 * most twelve keys.
 */
@PortalBrowserTest
class CopyByKeyboardTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 27);

	@Autowired
	PortalBrowser browser;

	private Window window;

	@BeforeEach
	void signIn() {
		this.window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("head-f1");
	}

	@AfterEach
	void close() {
		this.window.close();
	}

	@Test
	void copiesWithAnotherDayTopicAndPlaceInTwelveKeys() {
		Keyboard keyboard = openCopy();
		keyboard.type(DAY).press("Tab", "Tab").on("#topic").type("学习新修订的办税服务规范");
		keyboard.tabTo("#place").type("二楼培训室").press("Enter");

		expectRecord("学习新修订的办税服务规范", "二楼培训室");
		assertThat(keyboard.presses()).isLessThanOrEqualTo(12);
	}

	@Test
	void copiesWithAnotherDayTopicAndPresenterInTwelveKeys() {
		Keyboard keyboard = openCopy();
		keyboard.type(DAY).press("Tab", "Tab").on("#topic").type("学习减税降费新政策");
		keyboard.tabTo("#presenter").pick("th", "谭恒").press("Enter");

		expectRecord("学习减税降费新政策", "谭恒");
		assertThat(keyboard.presses()).isLessThanOrEqualTo(12);
	}

	@Test
	void copiesWithAnotherDayTopicAndMinutesInTwelveKeys() {
		Keyboard keyboard = openCopy();
		keyboard.type(DAY).press("Tab", "Tab").on("#topic").type("学习电子税务局操作");
		keyboard.accessKey('m').on("#minutes").press("Control+A").type("逐项演示申报流程").press("Control+Enter");

		expectRecord("学习电子税务局操作", "逐项演示申报流程");
		assertThat(keyboard.presses()).isLessThanOrEqualTo(12);
	}

	@Test
	void skipsALongListOfPeople() {
		this.window.go("/study-sessions/new?kind=PROFESSIONAL_TRAINING");
		Keyboard keyboard = new Keyboard(this.window.page()).on("#heldOn");

		keyboard.tabTo("a[href='#content']").press("Enter").press("Tab").on("#content :is(input, textarea)");
	}

	/**
	 * Opens the copy of a session that somebody looks at; keys are counted from here on.
	 */
	private Keyboard openCopy() {
		Page page = this.window.go("/study-sessions?kind=PROFESSIONAL_TRAINING&status=RECORDED");
		this.window.go(page.locator("tbody a").first().getAttribute("href"));
		Keyboard keyboard = new Keyboard(page).accessKey('c');
		page.waitForURL((url) -> url.endsWith("/copy"));
		return keyboard.on("#heldOn");
	}

	private void expectRecord(String topic, String other) {
		Page page = this.window.page();
		page.waitForURL((url) -> url.matches(".*/study-sessions/[0-9a-f-]{36}"));
		assertThat(page.locator("h1").textContent()).isEqualTo(topic);
		assertThat(page.locator("main").textContent()).contains("2023年6月27日", other);
		assertThat(this.window.troubles()).isEmpty();
	}

}
