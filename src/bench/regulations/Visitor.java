import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody signed in who asks for whole pages over HTTP.
 */
final class Visitor {

	static final String ACCOUNT = """
			insert into account (id, username, display_name, password, password_changed_at, password_expired, disabled,
			  created_at, version) values ('018f0000-0000-7000-8003-000000000000', 'overseer', '绩效办', '{noop}Bench-2023!',
			  now(), false, false, now(), 0) on conflict do nothing;
			insert into account_role values ('018f0000-0000-7000-8003-000000000000', 'PERFORMANCE') on conflict do nothing
			""";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	Visitor(String port) throws IOException, InterruptedException {
		this.address = "http://localhost:" + port;
		Matcher token = TOKEN.matcher(get("/login"));
		if (!token.find()) {
			throw new IllegalStateException("The sign-in page has no token");
		}
		String form = "username=overseer&password=Bench-2023!&_csrf=" + encoded(token.group(1));
		HttpResponse<Void> answer = this.client.send(
				HttpRequest.newBuilder(URI.create(this.address + "/login"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString(form))
					.build(),
				HttpResponse.BodyHandlers.discarding());
		if (answer.headers().firstValue("Location").orElse("/login").contains("/login")) {
			throw new IllegalStateException("The visitor was not let in");
		}
	}

	/**
	 * Asks for a page with a word to search for.
	 */
	String search(String path, String text) {
		try {
			return get(path + encoded(text));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String get(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(path + " answered " + answer.statusCode());
		}
		return answer.body();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
