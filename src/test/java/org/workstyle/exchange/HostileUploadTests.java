package org.workstyle.exchange;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.support.DemonstrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Hostile files brought to the running portal by a browser's own request, for every kind
 * of import: the answer says in the reader's language what is wrong, and the database
 * holds nothing more than before.
 */
@DemonstrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final Map<String, String> PEOPLE = Map.of("online-learning", "performance", "study-sessions", "head",
			"readings", "head", "people", "admin");

	private static final List<String> RECORDS = List.of("online_learning", "study_session", "study_session_host",
			"study_attendance", "reading", "person", "membership", "account", "attachment");

	private static final List<String> TABLES = Stream
		.concat(RECORDS.stream(),
				Stream.of("import_run", "import_bad_row", "import_undo", "online_learning_staging",
						"study_session_staging", "reading_staging", "person_staging"))
		.toList();

	private final Map<String, Browser> browsers = new TreeMap<>();

	@Value("${local.server.port}")
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MessageSource messages;

	static Stream<Arguments> hostile() {
		byte[] good = Sheets.workbook(List.of(List.of("姓名"), List.of("张三")));
		String zeros = "0".repeat(1 << 16);
		Map<String, String> parts = Sheets.parts("");
		Map<String, String> pictured = Sheets.parts("");
		pictured.put("xl/media/image1.png", "");
		return Stream.of(
				file("zip bomb", "表.xlsx", "bomb",
						() -> Sheets.zipRepeating(pictured, "xl/media/image1.png", "", zeros, 1000, "")),
				file("old workbook renamed", "表.xlsx", "xls", () -> ole2("Workbook")),
				file("old workbook", "表.xls", "xls", () -> ole2("Workbook")),
				file("encrypted", "表.xlsx", "encrypted", () -> ole2("EncryptedPackage")),
				file("ten million rows", "表.xlsx", "rows", () -> Sheets.zipRepeating(parts, SHEET,
						"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>",
						"<row/>", 10_000_000, "</sheetData></worksheet>")),
				file("cut off", "表.xlsx", "broken", () -> Arrays.copyOf(good, good.length / 2)),
				file("macros", "表.xlsm", "macro", () -> good),
				file("page renamed", "表.xlsx", "type", () -> "<html></html>".getBytes(StandardCharsets.UTF_8)),
				file("program renamed", "表.csv", "type", () -> new byte[] { 'M', 'Z', 0, 1, 2 }),
				file("empty", "表.csv", "empty", () -> new byte[0]));
	}

	private static Arguments file(String what, String name, String reason, Supplier<byte[]> content) {
		return arguments(Named.of(what, content), name, reason);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void isRefusedAtOnceAndLeavesNothing(Supplier<byte[]> content, String name, String reason) throws Exception {
		byte[] bytes = content.get();
		for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			for (Map.Entry<String, String> kind : PEOPLE.entrySet()) {
				Browser browser = browser(kind.getValue(), language);
				Map<String, Long> before = rows(TABLES);

				HttpResponse<String> answer = browser.upload("/imports/" + kind.getKey(), name, bytes);

				assertThat(answer.statusCode()).as("%s in %s", kind.getKey(), language).isEqualTo(422);
				assertThat(Jsoup.parse(answer.body()).select("main .alert").text()).contains(
						this.messages.getMessage("exchange.refused." + reason, new Object[] { "1048575" }, language));
				assertThat(rows(TABLES)).isEqualTo(before);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN", "en" })
	void namesFormulasAndTakesNoRowBesideThem(Locale language) throws Exception {
		byte[] file = Sheets.workbook(List.of(List.of("人员编号", "平台", "月份", "学时", "积分"),
				List.of("0001", "学习兴税", "2019-06", 1, 1), List.of("0002", "学习兴税", "2019-06", "=1+1", 1)));
		Browser browser = browser("performance", language);
		Map<String, Long> before = rows(RECORDS);

		String run = browser.uploaded("/imports/online-learning", "表.xlsx", file);

		Document page = settled(browser, run);
		assertThat(page.select("main").text()).contains("=1+1",
				this.messages.getMessage("exchange.cell.formula", null, language));
		assertThat(page.select("form[action$=confirmation]")).isEmpty();
		browser.post(run + "/confirmation");
		assertThat(browser.page(run).text())
			.contains(this.messages.getMessage("exchange.refused.wrong-rows", null, language));
		assertThat(rows(RECORDS)).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN", "en" })
	void findsASheetCutOffWithinAndTakesNothing(Locale language) throws Exception {
		Map<String, String> parts = Sheets.parts("");
		parts.put(SHEET, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
				+ "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>人员编号</v></c>");
		Browser browser = browser("performance", language);
		Map<String, Long> before = rows(RECORDS);

		String run = browser.uploaded("/imports/online-learning", "表.xlsx", Sheets.zip(parts));

		assertThat(settled(browser, run).select("main .alert").text())
			.contains(this.messages.getMessage("exchange.refused.broken", null, language));
		assertThat(rows(RECORDS)).isEqualTo(before);
		assertThat(this.jdbc
			.sql("select (select count(*) from online_learning_staging where import_id = :id)"
					+ " + (select count(*) from import_bad_row where import_id = :id)")
			.param("id", UUID.fromString(run.substring(run.lastIndexOf('/') + 1)))
			.query(Long.class)
			.single()).isZero();
	}

	private Browser browser(String username, Locale language) throws Exception {
		Browser known = this.browsers.get(username + language);
		Browser browser = (known != null) ? known : new Browser(username, language);
		this.browsers.put(username + language, browser);
		return browser;
	}

	private Document settled(Browser browser, String run) {
		String id = run.substring(run.lastIndexOf('/') + 1);
		await().atMost(Duration.ofSeconds(30))
			.until(() -> !List.of("CHECKING", "APPLYING")
				.contains(this.jdbc.sql("select state from import_run where id = ?")
					.param(UUID.fromString(id))
					.query(String.class)
					.single()));
		return browser.page(run);
	}

	private Map<String, Long> rows(List<String> tables) {
		Map<String, Long> rows = new TreeMap<>();
		tables.forEach(
				(table) -> rows.put(table, this.jdbc.sql("select count(*) from " + table).query(Long.class).single()));
		return rows;
	}

	private static byte[] ole2(String stream) {
		byte[] file = new byte[4096];
		byte[] start = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		System.arraycopy(start, 0, file, 0, start.length);
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, file, 1024, name.length);
		return file;
	}

	/**
	 * Somebody signed in, whose browser asks for one language.
	 */
	private final class Browser {

		private static final String BOUNDARY = "----hostile";

		private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

		private final Locale language;

		Browser(String username, Locale language) throws Exception {
			this.language = language;
			post("/login", "username=" + username + "&password=Demo-2023!");
		}

		Document page(String path) {
			try {
				return Jsoup.parse(send(request(path).GET()).body());
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

		void post(String path) throws Exception {
			post(path, "");
		}

		private void post(String path, String fields) throws Exception {
			String token = token(path.equals("/login") ? path : "/");
			send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers
					.ofString("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&" + fields)));
		}

		String uploaded(String path, String name, byte[] content) throws Exception {
			HttpResponse<String> answer = upload(path, name, content);
			assertThat(answer.statusCode()).isEqualTo(302);
			return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
		}

		HttpResponse<String> upload(String path, String name, byte[] content) throws Exception {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			body.writeBytes(
					("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(path)
							+ "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
							+ name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
						.getBytes(StandardCharsets.UTF_8));
			body.writeBytes(content);
			body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
			return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(BodyPublishers.ofByteArray(body.toByteArray())));
		}

		private String token(String path) {
			return page(path).select("meta[name=csrf-token]").attr("content");
		}

		private HttpRequest.Builder request(String path) {
			return HttpRequest.newBuilder(URI.create("http://localhost:" + HostileUploadTests.this.port + path))
				.header("Accept-Language", this.language.toLanguageTag());
		}

		private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}

	}

}
