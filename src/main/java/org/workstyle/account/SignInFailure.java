package org.workstyle.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Says that signing in failed, and no more than the person may know: an unknown name and
 * a wrong password get the same answer.
 */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		this.redirect.sendRedirect(request, response, "/login?" + answer(failure));
	}

	private static String answer(AuthenticationException failure) {
		if (failure instanceof LockedException) {
			return "locked";
		}
		return (failure instanceof DisabledException) ? "disabled" : "error";
	}

}
