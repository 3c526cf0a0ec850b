package org.workstyle.demo;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

import org.workstyle.PortalApplication;

/**
 * The portal in a process of its own, as somebody starts it on a machine.
 */
final class PortalProcess implements AutoCloseable {

	private static final long PATIENCE = 180;

	private static final String END = "(end)";

	private final Process process;

	private final Path folder;

	private final int port;

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	private final List<String> seen = new ArrayList<>();

	private PortalProcess(Process process, Path folder, int port) {
		this.process = process;
		this.folder = folder;
		this.port = port;
		Thread reader = new Thread(() -> {
			process.inputReader(StandardCharsets.UTF_8).lines().forEach(this.lines::add);
			this.lines.add(END);
		});
		reader.setDaemon(true);
		reader.start();
	}

	static PortalProcess start(Path folder, String... settings) throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-Xmx384m", "-Dstdout.encoding=UTF-8", "-cp", classPath(),
				PortalApplication.class.getName(), "--server.port=" + port, "--portal.db.folder=" + folder));
		command.addAll(List.of(settings));
		return new PortalProcess(new ProcessBuilder(command).redirectErrorStream(true).start(), folder, port);
	}

	/**
	 * Returns the class path of the application: that of the tests without the tests.
	 */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(all.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * Waits for a line with the text, and returns it.
	 */
	String await(String text) throws InterruptedException {
		String line = this.lines.poll(PATIENCE, TimeUnit.SECONDS);
		while (line != null && !line.equals(END)) {
			this.seen.add(line);
			if (line.contains(text)) {
				return line;
			}
			line = this.lines.poll(PATIENCE, TimeUnit.SECONDS);
		}
		throw new AssertionError("No line with '" + text + "' in\n" + String.join("\n", this.seen));
	}

	PortalProcess awaitOpen() throws InterruptedException {
		await("The portal is open at http://localhost:" + this.port);
		return this;
	}

	/**
	 * Signs in on the page and returns where it leads to.
	 */
	String signIn(String username, String password) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		URI page = URI.create("http://localhost:" + this.port + "/login");
		String html = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
		String token = Jsoup.parse(html).select("input[name=_csrf]").val();
		HttpRequest posted = HttpRequest.newBuilder(page)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(
					"_csrf=" + encoded(token) + "&username=" + encoded(username) + "&password=" + encoded(password)))
			.build();
		HttpResponse<Void> answer = client.send(posted, BodyHandlers.discarding());
		return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Returns the address of the database, whose password is in the folder.
	 */
	String database() throws IOException {
		return "jdbc:postgresql://localhost:" + postmaster().get(3).strip() + "/portal?user=postgres&password="
				+ Files.readString(this.folder.resolve("password")).strip();
	}

	private List<String> postmaster() throws IOException {
		return Files.readAllLines(this.folder.resolve("postgres/postmaster.pid"));
	}

	int exitCode() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
			throw new AssertionError("Still running");
		}
		return this.process.exitValue();
	}

	/**
	 * Pulls the plug: {@code kill -9}.
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Pulls the plug of the database as well.
	 */
	void killWithDatabase() throws IOException, InterruptedException {
		long postgres = Long.parseLong(postmaster().get(0).strip());
		kill();
		ProcessHandle.of(postgres).ifPresent((handle) -> {
			handle.destroyForcibly();
			handle.onExit().join();
		});
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			kill();
		}
	}

}
