package org.workstyle.layout.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/**
 * How a person likes to read pages, kept in cookies so that it holds before sign-in.
 *
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param moneyUnit {@code yuan} or {@code ten-thousand}
 */
record Preferences(String theme, String moneyUnit) {

	static final String THEME_COOKIE = "theme";

	static final String MONEY_COOKIE = "money";

	static final List<String> THEMES = List.of("light", "dark", "auto");

	static final List<String> MONEY_UNITS = List.of("yuan", "ten-thousand");

	static Preferences of(HttpServletRequest request) {
		return new Preferences(read(request, THEME_COOKIE, THEMES, "light"),
				read(request, MONEY_COOKIE, MONEY_UNITS, "yuan"));
	}

	private static String read(HttpServletRequest request, String name, List<String> allowed, String otherwise) {
		return Optional.ofNullable(request.getCookies())
			.stream()
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(name))
			.map(Cookie::getValue)
			.filter(allowed::contains)
			.findFirst()
			.orElse(otherwise);
	}

}
