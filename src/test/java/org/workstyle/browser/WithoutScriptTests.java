package org.workstyle.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The daily work of a unit in a browser that runs no scripts.
 */
@PortalBrowserTest
class WithoutScriptTests {

	private static final String TOPIC = "没有脚本也能登记的培训";

	@Autowired
	PortalBrowser browser;

	@Test
	void aSessionIsLoggedReflectedOnAndFiled() {
		try (Window window = this.browser.openWithoutScript().signIn("head-f3")) {
			Page page = chooseKind(window);
			page.locator("#topic").fill(TOPIC);
			page.locator("#place").fill("三分局会议室");
			page.locator("#startsAt").fill("09:00");
			page.locator("#endsAt").fill("11:00");
			page.locator("#creditHours").fill("2");
			String guest = addPerson(page);
			page.locator("input[name='attendees[1].state'][value=ABSENT]").check();
			page.locator("[data-primary]").click();

			assertThat(page.locator("h1")).hasText(TOPIC);
			assertThat(page.locator(".alert-success")).isVisible();
			assertThat(page.locator("tr", byText("缺席"))).hasCount(1);
			assertThat(page.locator("tr", byText(guest))).containsText("出席");
			handInReflection(page);
			fileMaterial(page);
			findInList(window);
			assertThat(window.troubles()).isEmpty();
		}
	}

	@Test
	void theListIsFilteredAndPaged() {
		try (Window window = this.browser.openWithoutScript().signIn("committee")) {
			Page page = window.go("/study-sessions");
			page.locator("#kind").selectOption("BRANCH_COMMITTEE");
			page.locator("#status").selectOption("RECORDED");
			page.locator("main form .btn-primary").click();

			assertThat(page.locator("#kind")).hasValue("BRANCH_COMMITTEE");
			assertThat(page.locator("tbody tr")).hasCount(25);
			assertThat(page.locator("tbody td:nth-child(2)", byText("支委会"))).hasCount(25);
			List<String> first = addresses(page);
			page.locator("a[rel=next]").click();
			assertThat(page.locator("#kind")).hasValue("BRANCH_COMMITTEE");
			assertThat(page.locator("tbody td:nth-child(2)", byText("支委会")).first()).isVisible();
			assertThat(addresses(page)).isNotEmpty().doesNotContainAnyElementsOf(first);
			page.locator("a[rel=prev]").click();
			assertThat(addresses(page)).isEqualTo(first);
			assertThat(window.troubles()).isEmpty();
		}
	}

	private static Page chooseKind(Window window) {
		Page page = window.page();
		page.locator(".navbar-vertical a[href='/study-sessions']").click();
		page.locator("a[href='/study-sessions/new']").click();
		page.locator("main a[href$='PROFESSIONAL_TRAINING']").click();
		return page;
	}

	/**
	 * Adds somebody of another unit to the list by the plain select.
	 */
	private static String addPerson(Page page) {
		Locator rows = page.locator("#attendees tbody tr");
		int before = rows.count();
		Locator option = page.locator("#addPerson option", byText("办公室")).first();
		String name = option.textContent().split(" · ")[0];
		page.locator("#addPerson").selectOption(option.getAttribute("value"));
		page.locator("button[name=fill][value=person]").click();
		assertThat(rows).hasCount(before + 1);
		assertThat(page.locator("#topic")).hasValue(TOPIC);
		return name;
	}

	private static void handInReflection(Page page) {
		page.locator("a[href$='/reflections/new']").click();
		page.locator("#text").fill("学习体会：流程要简，服务要细。");
		page.locator("main .form-actions .btn-primary").click();
		assertThat(page.locator("main")).containsText("学习体会：流程要简，服务要细。");
		page.locator("h2 a", byText(TOPIC)).click();
		assertThat(page.locator("a[href^='/reflections/']")).hasCount(1);
	}

	private static void fileMaterial(Page page) {
		page.locator("#attachment-material")
			.setInputFiles(new FilePayload("培训讲义.txt", "text/plain", "讲义第一页".getBytes(StandardCharsets.UTF_8)));
		page.locator("form[action='/attachments'] button").click();
		Locator file = page.locator("a[href^='/attachments/']", byText("培训讲义.txt"));
		assertThat(file).isVisible();

		Download download = page.waitForDownload(file::click);

		assertThat(download.suggestedFilename()).isEqualTo("培训讲义.txt");
		assertThat(download.path()).hasContent("讲义第一页");
		page.locator("form[action$='/removal'] button").click();
		assertThat(page.locator("a[href^='/attachments/']")).hasCount(0);
	}

	private static void findInList(Window window) {
		Page page = window.go("/study-sessions");
		page.locator("#text").fill(TOPIC);
		page.locator("main form .btn-primary").click();
		assertThat(page.locator("tbody tr")).hasCount(1);
		assertThat(page.locator("tbody tr")).containsText(TOPIC);
	}

	@SuppressWarnings("unchecked")
	private static List<String> addresses(Page page) {
		return (List<String>) page.locator("tbody a").evaluateAll("links => links.map(link => link.href)");
	}

	private static Page.LocatorOptions byText(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

}
