package org.workstyle.inspection.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way in a browser: inspection, finding, correction, sign-off, rate of
 * compliance, reading of the indicator. Results are recorded on a phone that loses its
 * connection.
 */
@PortalBrowserTest
class InspectionBrowserTests {

	private static final String READINGS = "/readings?period=2023Q2&unit=";

	@Autowired
	PortalBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Test
	void fromAnInspectionToTheReadingOfItsIndicator() {
		String unit = this.jdbc.sql("select id from unit where code = 'ZG'").query(String.class).single();
		try (Window inspector = this.browser.open("zh-CN", 390, ColorScheme.LIGHT).signIn("inspector");
				Window head = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn("head")) {
			int checked = figure(head, unit, "已检查项");
			int total = figure(head, unit, "问题总数");
			int rateChecked = compliance(inspector, unit);

			String address = open(inspector, unit);
			record(inspector, address, unit);
			String finding = find(inspector, address);
			correct(head, finding);
			signOff(inspector, finding);

			assertThat(compliance(inspector, unit)).isEqualTo(rateChecked + 2);
			assertThat(figure(head, unit, "已检查项")).isEqualTo(checked + 2);
			assertThat(figure(head, unit, "问题总数")).isEqualTo(total + 1);
			Page readings = head.go(READINGS + unit);
			head.go(row(readings, "按期整改问题").locator("td a").getAttribute("href"));
			assertThat(head.page().locator("main tbody")).containsText("未见会议纪要");
			assertThat(head.troubles()).isEmpty();
		}
	}

	private static String open(Window inspector, String unit) {
		Page page = inspector.go("/inspections/new");
		page.locator("#theme").selectOption("DOCUMENTS_AND_MEETINGS");
		page.locator("#title").fill("会议纪要抽查" + UUID.randomUUID());
		page.locator("#startsOn").fill("2023-06-26");
		page.locator("#endsOn").fill("2023-06-30");
		page.locator("input[name=units][value='" + unit + "']").check();
		page.locator("main form .btn-primary").click();
		page.waitForURL("**/items/new");
		page.locator("#q").fill("督查办法");
		page.locator("form[role=search] button[class*=btn-primary]").last().click();
		page.locator("label:has-text('第四条') input").check();
		page.locator("label:has-text('第五条') input").check();
		page.locator("form[method=post] .card-footer .btn-primary").click();
		page.waitForURL((url) -> url.matches(".*/inspections/[0-9a-f-]{36}"));
		return page.url().replaceFirst("^https?://[^/]+", "");
	}

	/**
	 * The first result is recorded with a connection, the second without: it is kept and
	 * sent when there is one again.
	 */
	private void record(Window inspector, String address, String unit) {
		Page page = inspector.go(address + "/results?unit=" + unit);
		Locator first = page.locator("[data-result-form]").first();
		first.locator("label:has-text('符合')").first().click();
		first.locator("input[type=file]")
			.setInputFiles(new FilePayload("走廊.txt", "text/plain", "现场记录".getBytes(StandardCharsets.UTF_8)));
		first.locator("button").click();
		assertThat(page.locator("[data-result-form]").first().locator("[data-note]")).containsText("已发送");
		assertThat(page.locator("[data-result-form]").first()).containsText("走廊.txt");

		inspector.context().setOffline(true);
		Locator second = page.locator("[data-result-form]").nth(1);
		second.locator("label.outcome-NOT_COMPLIANT").click();
		second.locator("textarea").fill("未见会议纪要");
		second.locator("button").click();
		assertThat(second.locator("[data-note]")).containsText("已存在本机");
		assertThat(page.locator("[data-queue]")).containsText("1");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", "inspection-offline.png")));
		assertThat(results(address)).isOne();

		inspector.context().setOffline(false);
		page.evaluate("window.dispatchEvent(new Event('online'))");
		assertThat(page.locator("[data-queue]")).isHidden();
		assertThat(results(address)).isEqualTo(2);
	}

	private static String find(Window inspector, String address) {
		Page page = inspector.go(address);
		page.locator("section[aria-labelledby=amiss] a.btn").click();
		page.locator("#category").selectOption("TIMELINESS");
		page.locator("#seriousness").selectOption("MINOR");
		page.locator("#person").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
		page.locator("#deadline").fill("2023-06-30");
		page.locator("main form .btn-primary").click();
		page.waitForURL((url) -> url.matches(".*/findings/[0-9a-f-]{36}"));
		return page.url().replaceFirst("^https?://[^/]+", "");
	}

	private static void correct(Window head, String finding) {
		Page page = head.go(finding + "/report");
		page.locator("#cause").fill("纪要起草无人督促");
		page.locator("#measure").fill("纪要当日起草，次日送核");
		page.locator("#files")
			.setInputFiles(new FilePayload("纪要.txt", "text/plain", "补发的纪要".getBytes(StandardCharsets.UTF_8)));
		page.locator("main form .btn-primary").click();
		assertThat(page.locator("main")).containsText("待核查");
		assertThat(page.locator("#opinion")).hasCount(0);
	}

	private static void signOff(Window inspector, String finding) {
		Page page = inspector.go(finding);
		page.locator("#opinion").fill("纪要已补发，同意销号");
		page.locator("form[action$='/sign-off'] .btn-primary").click();
		assertThat(page.locator("main")).containsText("已销号");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", "inspection-signed-off.png")));
	}

	private static int compliance(Window inspector, String unit) {
		Page page = inspector.go("/compliance-rates?from=2023-04-01&to=2023-06-30");
		Locator row = page.locator("section[aria-labelledby=by-unit] tr:has(a[href*='" + unit + "'])");
		return (row.count() == 0) ? 0 : Integer.parseInt(row.locator("td").nth(1).innerText().strip());
	}

	private static int figure(Window head, String unit, String element) {
		String text = row(head.go(READINGS + unit), element).locator("td a").innerText().strip();
		return text.equals("–") ? 0 : Integer.parseInt(text);
	}

	private static Locator row(Page readings, String element) {
		return readings.locator("table.readings tr:has(th a:text-is('" + element + "'))");
	}

	private int results(String address) {
		return this.jdbc.sql("select count(*) from check_result where cast(inspection_id as text) = :id")
			.param("id", address.substring(address.lastIndexOf('/') + 1))
			.query(Integer.class)
			.single();
	}

}
