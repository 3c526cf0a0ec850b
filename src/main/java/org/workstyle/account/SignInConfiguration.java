package org.workstyle.account;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How one signs in and out. Spring Security applies the customizer to the portal's filter
 * chain, whose rules of access are the portal's own.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	private static final String HTMX = "HX-Request";

	@Bean
	Customizer<HttpSecurity> signIn(SignInSuccess success, SignInFailure failure, AccessRefused refused,
			RequestCache wanted) {
		return (http) -> http
			.formLogin((form) -> form.loginPage("/login").successHandler(success).failureHandler(failure).permitAll())
			.logout((logout) -> logout.logoutSuccessUrl("/login?signedOut"))
			.requestCache((cache) -> cache.requestCache(wanted))
			.exceptionHandling(
					(exceptions) -> exceptions.accessDeniedHandler(refused).authenticationEntryPoint(signInPage()))
			.addFilterAfter(new NewPasswordFilter(), AuthorizationFilter.class);
	}

	/**
	 * Remembers the page that somebody wanted before signing in, to go on there.
	 */
	@Bean
	RequestCache wantedPage() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(SignInConfiguration::isPage);
		return cache;
	}

	/**
	 * Lets pages that somebody opens at the same moment write into one session.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> concurrentPages() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	/**
	 * A part of a page cannot hold the sign-in page: it has the whole page loaded again.
	 */
	private static AuthenticationEntryPoint signInPage() {
		return new DelegatingAuthenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"),
				List.of(new RequestMatcherEntry<>(new RequestHeaderRequestMatcher(HTMX),
						new HxRefreshHeaderAuthenticationEntryPoint())));
	}

	private static boolean isPage(HttpServletRequest request) {
		return PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**").matches(request)
				&& request.getHeader(HTMX) == null && !request.getRequestURI().endsWith(".svg")
				&& !request.getRequestURI().endsWith(".ico");
	}

}
