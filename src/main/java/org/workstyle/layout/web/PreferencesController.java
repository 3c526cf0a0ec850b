package org.workstyle.layout.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The switches in the header: language, theme, unit of money.
 */
@Controller
@RequestMapping("/preferences")
class PreferencesController {

	private static final Duration KEPT = Duration.ofDays(365);

	private static final List<String> LANGUAGES = List.of("zh-CN", "en");

	private final LocaleResolver locales;

	PreferencesController(LocaleResolver locales) {
		this.locales = locales;
	}

	@PostMapping("/language")
	String chooseLanguage(@RequestParam String value, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		requireOneOf(LANGUAGES, value);
		this.locales.setLocale(request, response, Locale.forLanguageTag(value));
		return redirect(back);
	}

	@PostMapping("/theme")
	String chooseTheme(@RequestParam String value, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		requireOneOf(Preferences.THEMES, value);
		keep(Preferences.THEME_COOKIE, value, request, response);
		return redirect(back);
	}

	@PostMapping("/money")
	String chooseMoneyUnit(@RequestParam String value, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		requireOneOf(Preferences.MONEY_UNITS, value);
		keep(Preferences.MONEY_COOKIE, value, request, response);
		return redirect(back);
	}

	private static void requireOneOf(List<String> allowed, String value) {
		if (!allowed.contains(value)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.path("/")
			.maxAge(KEPT)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/**
	 * Goes back to where the switch was pressed, never to another site.
	 */
	private static String redirect(String back) {
		boolean local = back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0
				&& back.chars().noneMatch(Character::isISOControl);
		return "redirect:" + (local ? back.replace("{", "%7B").replace("}", "%7D") : "/");
	}

}
