package org.workstyle.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * One browser for all browser tests. What goes wrong on a page — messages of the console,
 * requests that fail, scripts that throw — is collected beside it.
 */
@TestComponent
public class PortalBrowser {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--lang=en-US");

	private static Browser browser;

	private final Environment environment;

	public PortalBrowser(Environment environment) {
		this.environment = environment;
	}

	private static synchronized Browser browser() {
		if (browser == null) {
			PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.chromium().orElseThrow())
					.setArgs(ARGUMENTS));
		}
		return browser;
	}

	/**
	 * Returns the address the portal answers at.
	 */
	public String address() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

	/**
	 * Opens a window in the language, width and colours wanted.
	 */
	public Window open(String language, int width, ColorScheme colours) {
		Window window = open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours),
				language);
		window.context()
			.addCookies(
					List.of(new Cookie("theme", (colours == ColorScheme.DARK) ? "dark" : "light").setUrl(address())));
		return window;
	}

	/**
	 * Opens a Chinese window without scripts.
	 */
	public Window openWithoutScript() {
		return open(new Browser.NewContextOptions().setJavaScriptEnabled(false), "zh-CN");
	}

	private Window open(Browser.NewContextOptions options, String language) {
		BrowserContext context = browser().newContext(
				options.setLocale(language).setTimezoneId("Asia/Shanghai").setReducedMotion(ReducedMotion.REDUCE));
		context.setDefaultTimeout(20_000);
		context.addCookies(List.of(new Cookie("language", language).setUrl(address())));
		return new Window(address(), context);
	}

	/**
	 * A window of the browser.
	 */
	public static final class Window implements AutoCloseable {

		private final String address;

		private final BrowserContext context;

		private final Page page;

		private final List<String> troubles = new ArrayList<>();

		Window(String address, BrowserContext context) {
			this.address = address;
			this.context = context;
			this.page = context.newPage();
			this.page.onConsoleMessage((message) -> {
				if (message.type().equals("error") || message.type().equals("warning")) {
					this.troubles.add(this.page.url() + " console: " + message.text());
				}
			});
			this.page.onPageError((error) -> this.troubles.add(this.page.url() + " script: " + error));
			this.page.onResponse((response) -> {
				if (response.status() >= 400) {
					this.troubles.add(response.url() + " answered " + response.status());
				}
			});
		}

		public Page page() {
			return this.page;
		}

		public BrowserContext context() {
			return this.context;
		}

		/**
		 * Signs in with a demonstration account, by keyboard.
		 */
		public Window signIn(String username) {
			this.page.navigate(this.address + "/login");
			return signInHere(username);
		}

		/**
		 * Signs in, by keyboard, on the sign-in page that has appeared.
		 */
		public Window signInHere(String username) {
			PlaywrightAssertions.assertThat(this.page.locator("#username")).isFocused();
			this.page.keyboard().type(username);
			this.page.keyboard().press("Tab");
			this.page.keyboard().type("Demo-2023!");
			this.page.keyboard().press("Enter");
			this.page.waitForURL((url) -> !url.contains("/login"));
			return this;
		}

		/**
		 * Opens a page and waits until it is loaded, scripts included.
		 */
		public Page go(String path) {
			this.page.navigate(this.address + path);
			return this.page;
		}

		/**
		 * Returns what went wrong so far.
		 */
		public List<String> troubles() {
			return List.copyOf(this.troubles);
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
