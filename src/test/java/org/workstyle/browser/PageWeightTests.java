package org.workstyle.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.workstyle.support.PortalBrowser;
import org.workstyle.support.PortalBrowser.Window;
import org.workstyle.support.PortalBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the main pages cost on the wire, as the browser counts it.
 */
@PortalBrowserTest
class PageWeightTests {

	private static final int FIRST_VISIT = 600_000;

	private static final int LATER_VISIT = 60_000;

	@Autowired
	PortalBrowser browser;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			head        | / /study-sessions /study-sessions/new?kind=PROFESSIONAL_TRAINING /my-record
			performance | /study-compliance /reflections /readings /quarters/2023Q1 /years/2022
			admin       | /accounts
			""")
	void areSmallAndSmallerOnceKnown(String account, String addresses) {
		try (Window signedIn = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT).signIn(account)) {
			for (String address : addresses.split(" ")) {
				try (Window window = this.browser.open("zh-CN", 1440, ColorScheme.LIGHT)) {
					window.context().addCookies(signedIn.context().cookies());
					visitTwice(window, address);
				}
			}
		}
	}

	private static void visitTwice(Window window, String address) {
		Wire wire = new Wire(window);
		goAndSettle(window, address);
		assertThat(wire.bytes()).as(address + " first").isBetween(10_000, FIRST_VISIT);
		assertThat(wire.assets()).isNotEmpty().allSatisfy((asset, headers) -> {
			assertThat(asset).as("version in the name").matches(".*-[0-9a-f]{32}\\.\\w+(\\?.*)?");
			assertThat(headers.get("Cache-Control").getAsString()).contains("max-age=31536000");
		});
		assertThat(wire.texts()).isNotEmpty()
			.allSatisfy((text, headers) -> assertThat(headers.has("Content-Encoding")).as(text).isTrue());

		wire.forget();
		goAndSettle(window, address);
		assertThat(wire.bytes()).as(address + " later").isBetween(500, LATER_VISIT);
		assertThat(window.troubles()).isEmpty();
	}

	private static void goAndSettle(Window window, String address) {
		window.go(address).waitForLoadState(LoadState.NETWORKIDLE);
	}

	/**
	 * What a window receives.
	 */
	private static final class Wire {

		private static final int WORTH_PACKING = 1024;

		private final Map<String, JsonObject> responses = new LinkedHashMap<>();

		private final List<Integer> lengths = new ArrayList<>();

		Wire(Window window) {
			CDPSession session = window.context().newCDPSession(window.page());
			session.on("Network.responseReceived", (event) -> received(event.getAsJsonObject("response")));
			session.on("Network.loadingFinished",
					(event) -> this.lengths.add(event.get("encodedDataLength").getAsInt()));
			session.send("Network.enable");
		}

		private void received(JsonObject response) {
			this.responses.put(response.get("url").getAsString(), response);
		}

		int bytes() {
			return this.lengths.stream().mapToInt(Integer::intValue).sum();
		}

		void forget() {
			this.lengths.clear();
			this.responses.clear();
		}

		Map<String, JsonObject> assets() {
			return headers("^http://[^/]+/(webjars|css|js|favicon).*", ".*");
		}

		Map<String, JsonObject> texts() {
			return headers("^http.*", "text/(html|css|javascript)");
		}

		/**
		 * Returns the headers of the answers whose address and type match, but for those
		 * too short to be worth packing.
		 */
		private Map<String, JsonObject> headers(String address, String type) {
			Map<String, JsonObject> headers = new LinkedHashMap<>();
			this.responses.forEach((url, response) -> {
				JsonObject found = response.getAsJsonObject("headers");
				boolean small = found.has("Content-Length") && found.get("Content-Length").getAsInt() < WORTH_PACKING;
				if (url.matches(address) && response.get("mimeType").getAsString().matches(type) && !small) {
					headers.put(url, found);
				}
			});
			return headers;
		}

	}

}
