package org.workstyle.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in both languages, on a desk and on a phone, light and dark: nothing wrong
 * in the console, nothing wider than the screen, nothing that axe calls serious or
 * critical. Leaves a picture of each in {@code target/screenshots}.
 */
@PortalBrowserTest
class EveryPageTests {

	/**
	 * Pages by account; an address with {@code > selector} follows that link of the page,
	 * and so on.
	 */
	private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.of("head",
			List.of("/", "/study-sessions", "/study-sessions > tbody a[href*='study-sessions/']", "/study-sessions/new",
					"/study-sessions/new?kind=THEMED_PARTY_DAY", "/study-compliance", "/study-requirements",
					"/my-record", "/reflections", "/reflections > tbody a", "/online-learning", "/service-pledges",
					"/people", "/people > tbody a", "/tasks", "/profile", "/readings", "/indicators",
					"/indicators > tbody a", "/data-elements", "/quarters", "/quarters/2023Q1",
					"/quarters/2023Q1 > tbody a", "/quarters/2023Q1 > tbody tr:last-child a > a[href$='/sheet']",
					"/quarters/2023Q1 > tbody tr:last-child a > a[href*='/indicators/']",
					"/quarters/2023Q1/verification", "/years/2022", "/search?q=学习", "/calendar", "/profile/password",
					"/regulations", "/regulations > tbody a", "/regulations/new", "/duties",
					"/regulation-articles?text=督查", "/regulation-exceptions", "/findings", "/findings > tbody a"),
			"performance",
			List.of("/", "/study-requirements", "/study-requirements > tbody a", "/study-forms", "/indicator-settings",
					"/indicators/new?year=2023", "/data-elements/new", "/dimensions", "/imports",
					"/imports/online-learning", "/adjustments", "/revenue-forecasts?period=2023Q1",
					"/revenue-forecasts?period=2023-05 > tbody a[href*='unit='] > tbody a[href*='/VAT']",
					"/revenue-forecasts/entry?period=2023-06", "/large-sources", "/large-sources > tbody a",
					"/forecast-settings", "/forecast-settings/ERROR_LINES/edit", "/taxpayers", "/taxpayers > tbody a",
					"/arrears-cases", "/arrears-cases?owing=true > tbody a", "/arrears-ledger",
					"/arrears-ledger?grouping=CATEGORY", "/arrears-ledger/ageing", "/arrears-ledger/movements",
					"/arrears-months", "/arrears-settings", "/arrears-settings/DAILY_RATE/edit"),
			"officer-f2",
			List.of("/taxpayers/new", "/taxpayers > tbody a", "/arrears-cases/new",
					"/arrears-cases?owing=true > tbody a",
					"/arrears-cases?owing=true > tbody a > a[href$='/payments/new']",
					"/arrears-cases?owing=true > tbody a > a[href$='/items/new']",
					"/arrears-cases?owing=true > tbody a > a[href$='/plans/new']",
					"/arrears-cases?owing=true > tbody a > a[href$='/measures/new']",
					"/arrears-cases?owing=true > tbody a > a[href$='/notices/new']",
					"/arrears-cases?owing=true > tbody a > a[href$='/timeline']"),
			"inspector",
			List.of("/", "/audit", "/audit/verification", "/reflections/similar", "/inspections",
					"/inspections > tbody a", "/inspections/new",
					"/inspections?status=OPEN > tbody a > a[href$='/results']",
					"/inspections?status=OPEN > tbody a > a[href$='/closure']",
					"/inspections?status=OPEN > tbody a > a[href$='/items/new']", "/findings", "/findings > tbody a",
					"/findings?state=REPORTED > tbody a", "/findings?state=SIGNED_OFF > tbody a",
					"/findings?state=SIGNED_OFF > tbody a > a[href$='/handling']", "/compliance-rates",
					"/check-results", "/inspection-templates", "/inspection-templates > tbody a.btn"),
			"admin",
			List.of("/", "/accounts", "/accounts > tbody a", "/accounts/new", "/people/new", "/units/new",
					"/units > tbody a", "/sign-ins", "/doctor", "/calendar/notices/new", "/filing-deadlines",
					"/filing-deadlines > tbody a")));

	@Autowired
	PortalBrowser browser;

	@ParameterizedTest
	@CsvSource({ "zh-CN, 1440, LIGHT", "en, 390, DARK" })
	void isSoundForEverybody(String language, int width, ColorScheme colours) {
		List<String> faults = new ArrayList<>();
		PAGES.forEach((account, addresses) -> {
			try (Window window = this.browser.open(language, width, colours).signIn(account)) {
				addresses.forEach(
						(address) -> visit(window, address, account, faults, language + "-" + width + "-" + colours));
				faults.addAll(window.troubles());
			}
		});

		assertThat(faults).isEmpty();
	}

	private static void visit(Window window, String address, String account, List<String> faults, String look) {
		String[] steps = address.split(" > ");
		Page page = window.go(steps[0]);
		for (int step = 1; step < steps.length; step++) {
			page = window.go(page.locator("main " + steps[step]).first().getAttribute("href"));
		}
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", look + "-" + account + name(address) + ".png")));
		int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		if (beyond > 1) {
			faults.add(address + " is " + beyond + " pixels wider than the screen (" + look + ")");
		}
		for (Rule rule : violations(page)) {
			if (rule.getImpact().equals("serious") || rule.getImpact().equals("critical")) {
				rule.getNodes()
					.forEach((node) -> faults.add(address + " " + rule.getId() + " (" + look + "): " + node.getHtml()));
			}
		}
	}

	/**
	 * Returns what axe finds wrong. No page has a frame of another origin, so axe runs in
	 * the page alone; it describes nothing but violations.
	 */
	private static List<Rule> violations(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations();
	}

	private static String name(String address) {
		return address.replaceAll("[^a-z0-9]+", "_");
	}

}
