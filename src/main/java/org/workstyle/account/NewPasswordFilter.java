package org.workstyle.account;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads to the choice of a new password before anything else, at the first sign-in and
 * when the password is too old. A part of a page stays empty: it would hold the page it
 * is asked for by, and that its parts again, without end.
 */
class NewPasswordFilter extends OncePerRequestFilter {

	static final String PAGE = "/profile/password";

	private static final List<PathPatternRequestMatcher> OPEN = Stream
		.of(PAGE, "/login", "/logout", "/error", "/preferences/**", "/webjars/**", "/_static/**", "/css/**", "/js/**",
				"/images/**", "/favicon*.svg", "/actuator/health/**")
		.map(PathPatternRequestMatcher::pathPattern)
		.toList();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (mustChoosePassword() && OPEN.stream().noneMatch((open) -> open.matches(request))) {
			refuse(request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getHeader("HX-Request") != null || "empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		response.sendRedirect(request.getContextPath() + PAGE);
	}

	private static boolean mustChoosePassword() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
				&& user.isPasswordExpired();
	}

}
