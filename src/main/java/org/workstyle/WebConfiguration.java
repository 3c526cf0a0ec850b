package org.workstyle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Language of a page, and how days and moments are written and read.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final List<String> LANGUAGES = List.of("zh", "en");

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/**
	 * Chosen in the header, else the browser's, else Chinese.
	 */
	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("language");
		resolver.setDefaultLocaleFunction(WebConfiguration::preferred);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	private static Locale preferred(HttpServletRequest request) {
		return Collections.list(request.getLocales())
			.stream()
			.filter((locale) -> LANGUAGES.contains(locale.getLanguage()))
			.filter((locale) -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null)
			.findFirst()
			.filter((locale) -> locale.getLanguage().equals("en"))
			.map((locale) -> Locale.ENGLISH)
			.orElse(Locale.SIMPLIFIED_CHINESE);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatterForFieldType(LocalDate.class, LocalDateFormatter.forReading());
		registry.addFormatterForFieldType(LocalTime.class, new LocalTimeFormatter());
		registry.addFormatterForFieldType(YearMonth.class, YearMonthFormatter.forReading());
		registry.addFormatterForFieldType(Instant.class, new InstantFormatter(ZONE));
	}

}
