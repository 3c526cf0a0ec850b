package org.workstyle.indicator.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.indicator.IndicatorQueries;
import org.workstyle.indicator.ReadingKey;
import org.workstyle.indicator.ReadingManagement;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The entry grid under the hands of somebody used to spreadsheets, in a real browser.
 */
@PortalTest
@Import(Organization.class)
class ReadingGridTests {

	private static final String PORTAL = "http://portal.test";

	@TestBean
	Clock clock;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organization organization;

	@Autowired
	IndicatorQueries indicators;

	@Autowired
	ReadingManagement readings;

	private UnitId branch;

	private CurrentUser head;

	private Playwright playwright;

	private Page page;

	static Clock clock() {
		return Clock.fixed(ZonedDateTime.parse("2023-07-05T10:00:00+08:00").toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	@BeforeEach
	void open() {
		this.branch = this.organization.unit(UnitType.TAX_BRANCH, this.organization.bureau());
		this.head = this.organization.account(this.organization.person("王五", this.branch), Role.UNIT_HEAD);
		PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
				.setArgs(List.of("--no-sandbox", "--disable-gpu")));
		this.page = browser.newPage();
		this.page.route("**/*", this::answer);
		this.page.navigate(PORTAL + "/readings?unit=" + this.branch + "&period=2023Q2");
	}

	@AfterEach
	void close() {
		this.playwright.close();
	}

	@Test
	void movesByEnterAndArrowsAndSavesWhatIsLeft() {
		cell("tax_paid_ontime", "2023-04").focus();
		this.page.keyboard().type("90");
		this.page.keyboard().press("Enter");
		assertThat(cell("tax_due", "2023-04")).isFocused();
		this.page.keyboard().type("100");
		this.page.keyboard().press("ArrowRight");
		assertThat(cell("tax_due", "2023-05")).isFocused();
		this.page.keyboard().press("ArrowUp");
		assertThat(cell("tax_paid_ontime", "2023-05")).isFocused();

		assertThat(this.page.locator(".is-saved")).hasCount(2);
		assertThat(this.page.locator("#progress")).containsText("已报 2");
		this.page.reload();
		assertThat(cell("tax_paid_ontime", "2023-04")).hasValue("90");
		assertThat(cell("tax_due", "2023-04")).hasValue("100");
	}

	@Test
	void takesABlockFromASpreadsheetAndMarksWhatBreaksARule() {
		cell("tax_paid_ontime", "2023-04").focus();
		this.page.evaluate("""
				() => {
				  const data = new DataTransfer();
				  data.setData("text/plain", "1,000\\t20\\t30\\r\\n900\\t25\\t35\\r\\n");
				  document.activeElement.dispatchEvent(
				    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
				}""");

		assertThat(this.page.locator(".is-saved")).hasCount(6);
		assertThat(cell("tax_due", "2023-06")).hasValue("35");
		assertThat(cell("tax_paid_ontime", "2023-04")).hasValue("1000");
		assertThat(this.page.locator("#violations li")).hasCount(1);
		assertThat(this.page.locator(".is-broken")).hasCount(2);
		assertThat(this.page.locator(".invalid-feedback")).hasCount(0);
	}

	@Test
	void tellsOfAValueThatSomebodyElseReportedMeanwhile() {
		this.readings.report(ReadingKey.of(name("tax_due", "2023-05")), 0, "70", this.head);
		cell("tax_due", "2023-05").fill("80");
		this.page.keyboard().press("Tab");

		assertThat(this.page.locator(".invalid-feedback")).containsText("他人修改了此格");
		assertThat(cell("tax_due", "2023-05")).hasValue("80");
		cell("tax_due", "2023-05").focus();
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator(".is-saved")).hasCount(1);
	}

	private Locator cell(String code, String month) {
		return this.page.locator("input[id='" + name(code, month) + "']");
	}

	private String name(String code, String month) {
		return this.indicators.element(code).orElseThrow().id() + "." + this.branch + "." + month;
	}

	/**
	 * Answers the browser as the portal would the person signed in.
	 */
	private void answer(Route route) {
		URI address = URI.create(route.request().url().replace(PORTAL, ""));
		MockHttpServletResponse response = route.request().method().equals("POST") ? this.mvc.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(route.request().postData())
			.with(user(this.head))
			.with(csrf())
			.exchange()
			.getResponse() : this.mvc.get().uri(address).with(user(this.head)).exchange().getResponse();
		route.fulfill(new Route.FulfillOptions().setStatus(response.getStatus())
			.setContentType((response.getContentType() != null) ? response.getContentType() : "text/plain")
			.setBodyBytes(response.getContentAsByteArray()));
	}

}
