package org.workstyle.regulation.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.Keyboard;
import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A regulation's way in a browser, without a mouse: its text pasted and recognised, a
 * wrong guess corrected, its steps to the revision that supersedes it on a later day, the
 * comparison of both and the receipt of who read it.
 */
@PortalBrowserTest
class RegulationBrowserTests {

	private static final String TEXT = """
			第一章　总　则
			第一条　为规范值班工作，制定本制度。
			第二条　值班人员每日二十时前到岗。
			第一条规定的值班由办公室安排。""";

	@Autowired
	PortalBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void fromAPastedTextToTheReceiptOfItsNextRevision() {
		String title = "值班制度" + UUID.randomUUID().toString().substring(0, 8);
		LocalDate today = LocalDate.now(this.clock);
		try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("head")) {
			Keyboard keyboard = new Keyboard(window.page());

			String regulation = enter(keyboard, window, title);
			correctAWrongGuess(keyboard, window.page());
			publish(keyboard, window, regulation, 1, "县税发〔2023〕71号", today);
			revise(keyboard, window, regulation);
			publish(keyboard, window, regulation, 2, "县税发〔2023〕72号", today.plusDays(30));

			assertThat(inForce(regulation, today.plusDays(29))).isEqualTo(1);
			assertThat(inForce(regulation, today.plusDays(30))).isEqualTo(2);
			compare(keyboard, window, regulation);
			onAPhone(regulation);
			read(keyboard, window, regulation);
			assertThat(window.troubles()).isEmpty();
		}
	}

	private static String enter(Keyboard keyboard, Window window, String title) {
		Page page = window.go("/regulations");
		keyboard.accessKey('n');
		page.waitForURL("**/regulations/new");
		keyboard.on("#title").type(title);
		keyboard.tabTo("#owner").press("ArrowDown");
		keyboard.tabTo("#category").press("ArrowDown");
		keyboard.tabTo("input[name=kind]").press("Space");
		keyboard.tabTo("#reviewMonths");
		if (page.locator("#reviewMonths").inputValue().isEmpty()) {
			keyboard.type("24");
		}
		keyboard.tabTo("#reason").type("首次制定");
		keyboard.tabTo("main form .btn-primary").press("Enter");
		page.waitForURL("**/revisions/1/text");
		keyboard.tabTo("#source");
		page.keyboard().insertText(TEXT);
		keyboard.tabTo("button[value=recognise]").press("Enter");
		assertThat(page.locator(".text-row")).hasCount(4);
		return page.url().replaceFirst("^https?://[^/]+", "").replaceAll("/revisions.*", "");
	}

	/**
	 * The last line is taken for a reference; it is an article of its own.
	 */
	private static void correctAWrongGuess(Keyboard keyboard, Page page) {
		assertThat(page.locator(".text-row").last()).containsText("可能是引用");
		assertThat(page.locator("[name='rows[3].kind']").inputValue()).isEqualTo("CONTINUED");
		keyboard.tabTo("[name='rows[3].kind']");
		page.locator("[name='rows[3].kind']").selectOption("ARTICLE");
		keyboard.tabTo("[name='rows[3].label']").press("Control+a").type("第三条");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", "regulation-recognised.png")));
		keyboard.tabTo("button[accesskey=s]").press("Enter");
		page.waitForURL("**/revisions/1");
		assertThat(page.locator(".article strong")).hasText(new String[] { "第一条", "第二条", "第三条" });
	}

	private static void publish(Keyboard keyboard, Window window, String regulation, int number, String document,
			LocalDate from) {
		Page page = window.go(regulation);
		for (String stage : new String[] { "征求意见", "合法性审核", "集体审议" }) {
			keyboard.tabTo("button[name=step][value=advance]").press("Enter");
			assertThat(page.locator(".life [aria-current]")).hasText(stage);
		}
		keyboard.tabTo("a[href$='/publication']").press("Enter");
		page.waitForURL("**/revisions/" + number + "/publication");
		keyboard.on("#documentNumber").type(document);
		keyboard.tabTo("#effectiveOn").type(from);
		keyboard.tabTo("#readBy").type(from.plusDays(10));
		keyboard.tabTo("main form .btn-primary").press("Enter");
		page.waitForURL("**" + regulation);
		assertThat(page.locator("main")).containsText(document);
	}

	private static void revise(Keyboard keyboard, Window window, String regulation) {
		Page page = window.go(regulation);
		keyboard.tabTo("a[data-dialog=revision]").press("Enter");
		assertThat(page.locator("dialog#revision")).isVisible();
		keyboard.tabTo("#revision-reason").type("调整到岗时间").press("Enter");
		page.waitForURL("**/revisions/2/text");
		keyboard.tabTo("[name='rows[2].text']").press("Control+a");
		page.keyboard().insertText("值班人员每日十九时前到岗。");
		keyboard.tabTo("button[accesskey=s]").press("Enter");
		page.waitForURL("**/revisions/2");
	}

	private static void compare(Keyboard keyboard, Window window, String regulation) {
		Page page = window.go(regulation + "/revisions/2");
		keyboard.tabTo("main a[href*='/comparison']").press("Enter");
		page.waitForURL("**/comparison?**");
		assertThat(page.locator("tbody del")).hasText("二十");
		assertThat(page.locator("tbody ins")).hasText("十九");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", "regulation-comparison.png")));
	}

	/**
	 * Both texts stand side by side on a phone, and nothing is wider than it.
	 */
	private void onAPhone(String regulation) {
		try (Window phone = this.browser.open("en", 390, ColorScheme.DARK).signIn("staff")) {
			Page page = phone.go(regulation + "/comparison?from=1&to=2");
			for (Locator head : page.locator(".comparison th").all()) {
				assertThat((Boolean) head.evaluate("(th) => th.scrollWidth <= th.clientWidth")).isTrue();
			}
			assertThat(page.locator(".comparison tbody tr").first().locator("td").last()).hasText("第一章 总则");
			assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
			assertThat(phone.troubles()).isEmpty();
		}
	}

	private static void read(Keyboard keyboard, Window window, String regulation) {
		Page page = window.go(regulation + "/revisions/2");
		keyboard.tabTo("main a[href$='/reading']").press("Enter");
		page.waitForURL("**/reading");
		keyboard.tabTo(".reading-receipt button").press("Enter");
		assertThat(page.locator(".reading-receipt")).containsText("确认阅读第 2 版");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", "regulation-read.png")));
		window.go(regulation + "/revisions/2/receipts");
		assertThat(page.locator("main table caption")).containsText("，1 人已确认");
	}

	private int inForce(String regulation, LocalDate day) {
		return this.jdbc.sql("""
				select number from regulation_revision where cast(regulation_id as text) = :id and stage = 'PUBLISHED'
				  and daterange(effective_on, ends_on) @> cast(:day as date)
				""")
			.param("id", regulation.substring(regulation.lastIndexOf('/') + 1))
			.param("day", day)
			.query(Integer.class)
			.single();
	}

}
