package org.workstyle.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.workstyle.access.AddressTable.Line;
import org.workstyle.support.DemonstrationRecords;
import org.workstyle.support.DemonstrationTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Every role at every address, to read and to change.
 */
@DemonstrationTest
class AddressTests {

	private static final int MOST_STATEMENTS = 8;

	private static final Set<Integer> READ = Set.of(200, 204, 302);

	private static final Set<Integer> CHANGED = Set.of(200, 204, 302, 303, 307, 409, 422);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Autowired
	DemonstrationRecords records;

	@Autowired
	StatementCount statements;

	@Test
	void everyAddressHasALineAndEveryLineAnAddress() {
		Set<String> lines = AddressTable.lines().stream().map(Line::key).collect(Collectors.toCollection(TreeSet::new));
		Set<String> addresses = this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> isOfPortal(mapping.getValue().getBeanType()))
			.flatMap((mapping) -> keys(mapping.getKey()))
			.filter((key) -> !key.endsWith(" /error"))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> missing = new TreeSet<>(addresses);
		missing.removeAll(lines);
		Set<String> left = new TreeSet<>(lines);
		left.removeAll(addresses);

		assertThat(missing)
			.as("Add to %s (the columns are %s; ok, 403 or 404; an example where the address has braces):%n%s%n",
					AddressTable.FILE, String.join(" ", AddressTable.PEOPLE),
					missing.stream().map(AddressTests::suggested).collect(Collectors.joining(System.lineSeparator())))
			.isEmpty();
		assertThat(left).as("Remove from %s", AddressTable.FILE).isEmpty();
		assertThat(AddressTable.lines()).hasSameSizeAs(lines);
	}

	/**
	 * Leaves out controllers of tests.
	 */
	private static boolean isOfPortal(Class<?> controller) {
		return !controller.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes");
	}

	private static Stream<String> keys(RequestMappingInfo mapping) {
		Set<String> methods = mapping.getMethodsCondition().isEmpty() ? Set.of("ANY")
				: mapping.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
		String parameters = mapping.getParamsCondition()
			.getExpressions()
			.stream()
			.map(Object::toString)
			.collect(Collectors.joining("&"));
		return methods.stream()
			.flatMap((method) -> mapping.getPatternValues()
				.stream()
				.map((pattern) -> method + " " + pattern + (parameters.isEmpty() ? "" : "?" + parameters)));
	}

	private static String suggested(String key) {
		String[] parts = key.split(" ");
		String line = "%-5s%-44s %s".formatted(parts[0], parts[1], "ok    ".repeat(AddressTable.PEOPLE.size()));
		return key.contains("{") ? line + parts[1].replace("{id}", "{name in DemonstrationRecords}") : line.strip();
	}

	static List<Line> lines() {
		return AddressTable.lines();
	}

	static Stream<Line> changes() {
		return AddressTable.lines().stream().filter((line) -> !line.reads() && !line.open());
	}

	static Stream<Line> reads() {
		return AddressTable.lines().stream().filter(Line::reads);
	}

	@ParameterizedTest
	@MethodSource("lines")
	void everybodyMeetsWhatTheTableSays(Line line) {
		SoftAssertions softly = new SoftAssertions();
		line.outcomes().forEach((person, expected) -> {
			MockHttpServletResponse answer = send(line, person, csrf());
			softly.assertThat(outcome(answer, line)).as("%s by %s", line, person).isEqualTo(expected);
		});
		softly.assertAll();
	}

	@ParameterizedTest
	@MethodSource("lines")
	void nobodyGetsInWithoutSigningIn(Line line) {
		MockHttpServletResponse answer = send(line, null, csrf());

		if (line.open()) {
			assertThat(answer.getStatus()).isLessThan(400);
		}
		else {
			assertThat(answer.getStatus()).isEqualTo(302);
			assertThat(answer.getRedirectedUrl()).endsWith("/login");
		}
	}

	@ParameterizedTest
	@MethodSource("changes")
	void nothingChangesWithoutItsToken(Line line) {
		for (String person : line.people("ok")) {
			assertThat(send(line, person, null).getStatus()).as("%s by %s", line, person).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@MethodSource("reads")
	void noPageAsksMoreThanEightTimes(Line line) {
		for (String person : line.people("ok")) {
			send(line, person, null);
			this.statements.reset();
			send(line, person, null);

			assertThat(this.statements.statements()).as("%s by %s", line, person)
				.hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "1_2_3", "2023-02-30_0186a000-0000-7000-8000-000000000001" })
	void aCursorThatCannotBeReadIsNoFaultOfTheList(String cursor) {
		Set<String> lists = this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> Arrays.stream(mapping.getValue().getMethod().getParameters())
				.anyMatch((parameter) -> parameter.getName().equals("after")))
			.flatMap((mapping) -> keys(mapping.getKey()))
			.collect(Collectors.toSet());

		assertThat(lists).hasSizeGreaterThan(10);
		assertThat(reads().filter((line) -> lists.contains(line.key()))).allSatisfy((line) -> {
			String address = this.records.address(line.example());
			assertThat(get(address + (address.contains("?") ? "&" : "?") + "after=" + cursor,
					user(this.records.person(line.people("ok").iterator().next())))
				.getStatus()).isIn(200, 400, 404);
		});
	}

	private MockHttpServletResponse get(String address, RequestPostProcessor who) {
		return this.mvc.get().uri(URI.create(address)).with(who).exchange().getResponse();
	}

	private MockHttpServletResponse send(Line line, @Nullable String person, @Nullable RequestPostProcessor token) {
		RequestPostProcessor who = (person != null) ? user(this.records.person(person)) : anonymous();
		if (line.reads()) {
			return get(this.records.address(line.example()), who);
		}
		return this.mvc.post()
			.uri(URI.create(this.records.fresh(line.example())))
			.with(who)
			.with((token != null) ? token : (request) -> request)
			.multipart()
			.file("file", "正文".getBytes(StandardCharsets.UTF_8))
			.exchange()
			.getResponse();
	}

	/**
	 * Whatever is read is shown. A change sent without its fields leads on, or comes back
	 * with what is wrong: the form, a conflict, a refused file. A bad request says
	 * nothing about who may send a good one, and the sign-in page lets nobody in.
	 */
	private static String outcome(MockHttpServletResponse answer, Line line) {
		int status = answer.getStatus();
		if (String.valueOf(answer.getRedirectedUrl()).endsWith("/login")) {
			return "sign-in";
		}
		boolean allowed = (line.reads() ? READ : CHANGED).contains(status);
		return allowed ? (line.open() ? "open" : "ok") : String.valueOf(status);
	}

}
